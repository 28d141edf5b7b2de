package dev.uncramp.core.dose;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that every dose line knows: units, labels, paces, first words of parts. */
final class DoseLexicon {

    /** Units as they are written; {@code times} is reps, {@code breath} is breaths. */
    static final Map<String, KnownUnit> UNITS = units();

    /** Units of time. */
    static final Set<String> TIMES = ordered(Stream.of("s", "min", "h"));

    /** Units of a hold or a pause. */
    static final Set<String> PAUSE_UNITS = ordered(Stream.of("s", "min", "h", "breaths", "breath"));

    /** Units of a hold or a pause, as a message names them. */
    static final Set<String> PAUSE_UNITS_SHOWN = ordered(Stream.of("s", "min", "breaths"));

    /** Words for how hard. */
    static final Map<String, Pace> PACES = byWord(Pace.values(), Pace::word);

    /** Labels that are no pace. */
    static final Set<String> LABELS = ordered(Stream.of(
            "run", "jog", "walk", "march", "bike", "swim", "rest", "in", "out", "hold", "forward", "back", "left",
            "right"));

    /** First words of parts before which the comma may be left out: side, support and effort. */
    static final Set<String> COMMA_FREE = ordered(Stream.concat(
            PACES.keySet().stream(),
            Stream.of(
                    "each",
                    "left",
                    "right",
                    "sore",
                    "good",
                    "both",
                    "alternating",
                    "one",
                    "rpe",
                    "at",
                    "no",
                    "with",
                    "two",
                    "walking")));

    /** First words of all parts. */
    static final Set<String> PARTS = ordered(Stream.concat(
            Stream.of("hold", "relax", "rest", "change", "ready", "tempo", "up", "down", "load", "band", "then"),
            Stream.concat(Stream.of("bend", "raise", "turn", "reach", "step", "daily", "every"), COMMA_FREE.stream())));

    /** First words of the step of a rise. */
    static final Set<String> STEPS = ordered(Stream.of("by", "weekly", "after"));

    /** Words that may follow what was read without a comma: steps of a rise, and parts. */
    static final Set<String> AFTER_PARTS = ordered(Stream.concat(STEPS.stream(), COMMA_FREE.stream()));

    private static final Map<String, String> EVERYDAY = everyday();

    private DoseLexicon() {}

    /** The known word that an everyday word stands for, such as {@code s} for {@code sec}. */
    static Optional<String> everyday(String word) {
        return Optional.ofNullable(EVERYDAY.get(word));
    }

    /** A list in words: {@code a, b or c}. */
    static String oneOf(Collection<String> words) {
        List<String> quoted = words.stream().map(word -> "`" + word + "`").collect(Collectors.toList());
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        String last = quoted.remove(quoted.size() - 1);
        return String.join(", ", quoted) + " or " + last;
    }

    static <E> Map<String, E> byWord(E[] values, Function<E, String> word) {
        Map<String, E> map = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> map.put(word.apply(value).toLowerCase(Locale.ROOT), value));
        return map;
    }

    private static Map<String, KnownUnit> units() {
        Map<String, KnownUnit> map = byWord(KnownUnit.values(), KnownUnit::word);
        map.put("times", KnownUnit.REPS);
        map.put("breath", KnownUnit.BREATHS);
        return map;
    }

    private static Set<String> ordered(Stream<String> words) {
        return new LinkedHashSet<>(words.toList());
    }

    static Set<String> ordered(String... words) {
        return ordered(Stream.of(words));
    }

    private static Map<String, String> everyday() {
        Map<String, String> map = new LinkedHashMap<>();
        put(map, "s", "sec", "secs", "second", "seconds");
        put(map, "min", "mins", "minute", "minutes");
        put(map, "h", "hr", "hrs", "hour", "hours");
        put(map, "reps", "rep", "repetition", "repetitions");
        put(map, "m", "meter", "meters", "metre", "metres");
        put(map, "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms");
        put(map, "lb", "lbs", "pound", "pounds");
        put(map, "deg", "degree", "degrees");
        put(map, "cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters");
        put(map, "in", "inch", "inches");
        put(map, "each", "per");
        return map;
    }

    private static void put(Map<String, String> map, String known, String... everyday) {
        List.of(everyday).forEach(word -> map.put(word, known));
    }
}
