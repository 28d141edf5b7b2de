package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The names of one map with their values, some of which are known; an unknown one is a problem at once. */
final class Fields {

    /** How what is missing is written, where its name alone does not say it. */
    private static final Map<String, String> MISSING = Map.of(
            "uncramp", "Write `uncramp: 1` as the first line.",
            "title", "Write what the program is called, as in `title: Strong knees`.",
            "session", "Write `session:` and below it a line for each exercise, as in `  - bridge: 2 x 8`.");

    private final Findings findings;
    private final ValueReader values;
    private final MapNode map;
    private final UnknownKeys unknown;

    Fields(Findings findings, MapNode map, ProgramPath path, Collection<String> known) {
        this(findings, map, path, known, Set.of());
    }

    /** The fields of a map, but for those entries that were read by other means. */
    Fields(
            Findings findings,
            MapNode map,
            ProgramPath path,
            Collection<String> known,
            Collection<MapNode.Entry> already) {
        this(findings, map, path, known, already, name -> false, Optional.empty());
    }

    /** The fields of an item, where the id of an exercise is taken for a second one, and parts of its amount for that. */
    Fields(
            Findings findings,
            MapNode map,
            ProgramPath path,
            Collection<String> known,
            Collection<MapNode.Entry> already,
            Predicate<String> isExercise,
            Optional<AmountInKeys> amount) {
        this.findings = findings;
        this.values = new ValueReader(findings);
        this.map = map;
        unknown = new UnknownKeys(findings, map, known, isExercise, amount);
        for (MapNode.Entry entry : map.entries()) {
            if (!already.isEmpty()
                    && already.stream().anyMatch(read -> read.name().equals(entry.name()))) {
                continue;
            }
            if (known.contains(entry.name())) {
                findings.place(path.child(entry.name()), span(entry));
            } else {
                unknown.report(entry);
            }
        }
    }

    private static Span span(MapNode.Entry entry) {
        return entry.value() instanceof ScalarNode scalar && !scalar.isAbsent() && scalar.isOnOneLine()
                ? scalar.span()
                : entry.key().span();
    }

    ValueReader values() {
        return values;
    }

    boolean has(String key) {
        return map.entry(key).isPresent();
    }

    Optional<MapNode.Entry> entry(String key) {
        return map.entry(key);
    }

    /**
     * Reports each key that is not there; where the file broke off nothing is said to be missing,
     * nor where a misspelt name may have been meant for it.
     */
    void require(ScalarNode owner, String what, List<String> keys) {
        for (String key : keys) {
            if (!has(key) && findings.isWhole() && !unknown.mayMean(key)) {
                findings.error(
                        "missing-key",
                        owner.span(),
                        "%s needs `%s:`".formatted(what, key),
                        Optional.ofNullable(MISSING.get(key)));
            }
        }
    }

    Optional<ScalarNode> scalar(String key, String takes) {
        Optional<MapNode.Entry> entry = entry(key);
        return entry.isEmpty()
                ? Optional.empty()
                : values.scalar(key, entry.get().value(), entry.get().key(), takes);
    }

    Optional<SafeText> text(String key) {
        Optional<MapNode.Entry> entry = entry(key);
        return entry.isEmpty()
                ? Optional.empty()
                : values.text(key, entry.get().value(), entry.get().key());
    }

    Optional<SafeText> name(String key) {
        return entry(key).flatMap(entry -> values.name(key, entry.value(), entry.key()));
    }

    List<ScalarNode> scalars(String key, String takes) {
        Optional<MapNode.Entry> entry = entry(key);
        return entry.isEmpty()
                ? List.of()
                : values.scalars(key, entry.get().value(), entry.get().key(), takes);
    }

    List<SafeText> texts(String key) {
        return scalars(key, "a text").stream()
                .flatMap(scalar -> values.text(key, scalar).stream())
                .toList();
    }

    <E extends Enum<E> & Keyword> Optional<E> word(String key, Class<E> type, String what) {
        return scalar(key, "one word").flatMap(scalar -> values.word(what, scalar, type));
    }

    <E extends Enum<E> & Keyword> List<E> words(String key, Class<E> type, String what) {
        List<ScalarNode> written = scalars(key, "words");
        List<E> read = written.stream()
                .flatMap(scalar -> values.word(what, scalar, type).stream())
                .toList();
        reportTwice(key, written);
        return read.stream().distinct().toList();
    }

    /** The map under a key, or empty with a problem where nothing or something else stands there. */
    Optional<MapNode> map(String key, String takes) {
        return entry(key).flatMap(entry -> {
            Node value = entry.value();
            if (value instanceof MapNode inner) {
                return findings.holds(key, inner, entry.key().span(), takes) ? Optional.of(inner) : Optional.empty();
            }
            String kind = value instanceof ScalarNode scalar
                    ? scalar.value().isBlank() ? "nothing" : "the text `" + cut(scalar.value()) + "`"
                    : "a list";
            findings.error("wrong-kind", entry.key().span(), "`%s` takes %s, not %s".formatted(key, takes, kind));
            return Optional.empty();
        });
    }

    private void reportTwice(String key, List<ScalarNode> written) {
        Set<String> seen = new HashSet<>();
        for (ScalarNode scalar : written) {
            if (!seen.add(ValueReader.plainWord(scalar.value()))) {
                findings.error("twice", scalar.span(), "`%s` stands twice in `%s`".formatted(scalar.value(), key));
            }
        }
    }

    /** A text short enough for a message. */
    static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 39)) + "\u2026";
    }
}
