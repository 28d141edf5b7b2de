package dev.uncramp.core.authoring;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.source.LineColumn;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.ScalarNode;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What one reading collects: every problem, and where each place stands. */
final class Findings {

    private static final int MOST_NEAREST = 3;
    private static final int MOST_LISTED = 16;

    private final Tree tree;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<ProgramPath, Span> places = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final List<Levels.Phase> levels = new ArrayList<>();

    private final Map<ProgramPath, List<RowKey>> rows = new LinkedHashMap<>();

    /** How the language would write a scalar. */
    private record Written(Span span, Supplier<String> canonical) {}

    Findings(Tree tree) {
        this.tree = tree;
    }

    /** Whether the whole file could be read as YAML, so that something can be said to be missing. */
    boolean isWhole() {
        return tree.brokenAt().isEmpty();
    }

    void error(String rule, Span span, String message) {
        add(Severity.ERROR, rule, span, message, Optional.empty());
    }

    void error(String rule, Span span, String message, String help) {
        add(Severity.ERROR, rule, span, message, Optional.of(help));
    }

    void error(String rule, Span span, String message, Optional<String> help) {
        add(Severity.ERROR, rule, span, message, help);
    }

    /** Whether a map holds anything; an empty one is a problem, since whoever writes it means to say something. */
    boolean holds(String key, MapNode map, Span span, String takes) {
        boolean told = tree.problems().stream()
                .anyMatch(problem -> problem.isError() && map.span().contains(problem.span()));
        if (map.entries().isEmpty() && !told) {
            error("no-value", span, "`%s` has nothing in it; it takes %s".formatted(key, takes));
        }
        return !map.entries().isEmpty();
    }

    /** Reports a word that is not one of the known ones, with the nearest of them or, where they are few, all. */
    void unknown(String rule, Span span, String message, String word, Collection<String> known) {
        Optional<String> help = didYouMean(word, known);
        if (help.isEmpty() && known.size() <= MOST_LISTED) {
            help = Optional.of("Allowed: " + quoted(known) + ".");
        }
        add(Severity.ERROR, rule, span, message, help);
    }

    static List<String> nearest(String word, Collection<String> known) {
        return Nearest.of(word, known, MOST_NEAREST);
    }

    static Optional<String> didYouMean(String word, Collection<String> known) {
        return askWhether(nearest(word, known));
    }

    /** Asks whether one of some words was meant; nothing where there is none. */
    static Optional<String> askWhether(List<String> nearest) {
        return nearest.isEmpty() ? Optional.empty() : Optional.of("Did you mean " + either(nearest) + "?");
    }

    /** Keeps where a place stands; the first one counts. */
    void place(ProgramPath path, Span span) {
        places.putIfAbsent(path, span);
    }

    /** Where a place stands; at the start of the file where it was not kept. */
    Span placeOf(ProgramPath path) {
        return places.getOrDefault(path, Span.at(LineColumn.START));
    }

    /** Keeps when the rows of a place count, for what can be said only once the levels are known. */
    void rows(ProgramPath path, List<RowKey> keys) {
        rows.put(path, keys);
    }

    /** When the rows of each place count, in the order of the reading. */
    Map<ProgramPath, List<RowKey>> rows() {
        return rows;
    }

    /** Keeps the levels of the program, by which a schedule may go. */
    void levels(List<Levels.Phase> phases) {
        levels.addAll(phases);
    }

    /** The levels of the program; none where it lists none. */
    List<Levels.Phase> levels() {
        return levels;
    }

    /** Keeps how the language itself would write what stands in a scalar; it is printed only where that is asked for. */
    void written(ScalarNode scalar, Supplier<String> canonical) {
        written.add(new Written(scalar.span(), canonical));
    }

    /** How the language would write what was read, by the places of the scalars. */
    Map<Span, String> written() {
        Map<Span, String> printed = new HashMap<>();
        written.forEach(one -> printed.put(one.span(), one.canonical().get()));
        return printed;
    }

    boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(found);
    }

    PathTable places() {
        return new PathTable(places);
    }

    static String quoted(Collection<String> words) {
        return words.stream()
                .map(word -> "`" + word + "`")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String either(List<String> words) {
        if (words.size() == 1) {
            return quoted(words);
        }
        List<String> first = words.subList(0, words.size() - 1);
        return quoted(first) + " or `" + words.get(words.size() - 1) + "`";
    }

    private void add(Severity severity, String rule, Span span, String message, Optional<String> help) {
        found.add(new Diagnostic(
                tree.source(), span, severity, rule, SafeText.shown(message), help.map(SafeText::shown)));
    }
}
