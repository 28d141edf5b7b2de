package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseProblem;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says as one line the amount of an exercise that stands in names, such as {@code sets: 3} and {@code reps: 10}.
 *
 * <p>It serves the help of a problem and nothing else: nothing is ever read this way.
 */
final class AmountInKeys {

    private static final Map<String, String> PARTS = parts();
    private static final Pattern LINE = Pattern.compile("write `([^`]+)`");
    private static final List<String> LASTING = List.of("duration", "length", "for");
    private static final Pattern TIME =
            Pattern.compile("(?i)[\\d. -]+ ?(?:s|secs?|seconds?|mins?|minutes?|h|hours?)\\.?");
    private static final String EXAMPLE = "3 x 10, hold 5 s, rest 30 s";

    private final String exercise;
    private final String first;
    private final MapNode map;
    private boolean told;

    /** The amount under an exercise: what stands behind its name, and the names below it. */
    AmountInKeys(String exercise, String first, MapNode map) {
        this.exercise = exercise;
        this.first = first;
        this.map = map;
    }

    /** Whether a name with its value is a part of an amount on paper. */
    static boolean isPart(MapNode.Entry entry) {
        return partOf(entry).isPresent();
    }

    private static Optional<String> partOf(MapNode.Entry entry) {
        String name = ValueReader.plainWord(entry.name());
        boolean lasts = LASTING.contains(name)
                && entry.value() instanceof ScalarNode scalar
                && TIME.matcher(scalar.value().strip()).matches();
        return lasts ? Optional.of("time") : Optional.ofNullable(PARTS.get(name));
    }

    /** Reports all its names at the first of them. */
    void report(Findings findings, MapNode.Entry entry) {
        if (told) {
            return;
        }
        told = true;
        findings.error(
                "unknown-key",
                entry.key().span(),
                "`%s` is a part of the amount, which stands on one line".formatted(Fields.cut(entry.name())),
                help());
    }

    /** The line to write. */
    String help() {
        String name = Keys.isWordOfSessions(exercise) ? exercise : "- " + exercise;
        return line().map(line -> "Write `%s: %s`.".formatted(name, line))
                .orElseGet(() -> "Write it on the line of the exercise, as in `%s: %s`.".formatted(name, EXAMPLE));
    }

    private Optional<String> line() {
        Map<String, String> said = new LinkedHashMap<>();
        for (MapNode.Entry entry : map.entries()) {
            Optional<String> part = partOf(entry);
            if (part.isPresent()
                    && (!(entry.value() instanceof ScalarNode scalar)
                            || said.put(part.get(), scalar.value().strip()) != null)) {
                return Optional.empty();
            }
        }
        Optional<String> amount = amount(said);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(amount.get()));
        said.forEach((part, value) -> words.add(part(part, value.toLowerCase(Locale.ROOT))));
        return readable(String.join(", ", words));
    }

    /** The amount, with what of it is said; the rest are parts. */
    private Optional<String> amount(Map<String, String> said) {
        String sets = Optional.ofNullable(said.remove("sets"))
                .map(each -> each + " x ")
                .orElse("");
        if (!first.isEmpty()) {
            return sets.isEmpty() || first.matches("\\d+(?:-\\d+)?(?: (?!x).*|,.*)?")
                    ? Optional.of(sets + first)
                    : Optional.empty();
        }
        for (String part : List.of("reps", "time", "hold")) {
            if (said.containsKey(part)) {
                return Optional.of(sets + timed(part, said.remove(part)));
            }
        }
        return Optional.empty();
    }

    private static String part(String part, String value) {
        return switch (part) {
            case "side" -> side(value);
            case "effort" -> value;
            default -> part + " " + timed(part, value);
        };
    }

    /** A bare number of a time is of seconds. */
    private static String timed(String part, String value) {
        boolean isTime = List.of("time", "hold", "rest", "relax").contains(part);
        return isTime && value.matches("\\d+") ? value + " s" : value;
    }

    private static String side(String value) {
        return switch (value) {
            case "both", "each", "yes", "true", "l/r", "bilateral", "l and r", "left and right", "2" -> "each side";
            default -> value.endsWith("side") ? value : value.equals("sore") ? "sore side" : value;
        };
    }

    private static Optional<String> readable(String line) {
        var reading = DoseLine.parse(line);
        Optional<Dose> dose = reading.dose();
        if (dose.isEmpty()) {
            dose = reading.problems().stream()
                    .findFirst()
                    .flatMap(DoseProblem::help)
                    .map(help -> LINE.matcher(help.value()))
                    .filter(Matcher::matches)
                    .flatMap(help -> DoseLine.parse(help.group(1)).dose());
        }
        return dose.map(DoseLine::print);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "sets", "sets, set, number of sets, series");
        put(
                parts,
                "reps",
                "reps, rep, repetitions, repetition, number of reps, count, times, amount, dosage, quantity");
        put(parts, "time", "seconds, minutes, hold and rest, distance, steps");
        put(parts, "hold", "hold, holds, hold time, hold for, holding, hold seconds, isometric");
        put(parts, "rest", "rest, rest time, rest period, rest between sets, pause, recovery");
        put(parts, "relax", "relax, rest between reps");
        put(parts, "side", "side, sides, each side, per side, both sides, leg, arm, laterality");
        put(parts, "tempo", "tempo, cadence");
        put(parts, "load", "load, weight, weights, kg, lbs");
        put(parts, "band", "band, resistance, band colour, band color, theraband");
        put(parts, "rpe", "rpe, borg");
        put(parts, "effort", "effort, pace, intensity, speed");
        return Map.copyOf(parts);
    }

    private static void put(Map<String, String> parts, String part, String names) {
        for (String name : names.split(", ", -1)) {
            parts.put(name, part);
        }
    }
}
