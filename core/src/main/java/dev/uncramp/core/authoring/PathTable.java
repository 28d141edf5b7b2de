package dev.uncramp.core.authoring;

import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the places of a program stand in its file.
 *
 * @param spans the span of each place that has one
 */
public record PathTable(Map<ProgramPath, Span> spans) {

    private static final PathTable EMPTY = new PathTable(Map.of());

    /** Copies the map. */
    public PathTable {
        spans = Map.copyOf(spans);
    }

    /**
     * Gives a table without places.
     *
     * @return the empty table
     */
    public static PathTable empty() {
        return EMPTY;
    }

    /**
     * Finds where a place stands: its own span, else that of the nearest place around it.
     *
     * @param path the place
     * @return its span; the start of the file where nothing around it has one
     */
    public Span span(ProgramPath path) {
        Optional<ProgramPath> at = Optional.of(path);
        while (at.isPresent()) {
            Span span = spans.get(at.get());
            if (span != null) {
                return span;
            }
            at = at.get().parent();
        }
        return Span.START;
    }

    /**
     * Adds the places of another table; a place that both have keeps its span here.
     *
     * @param other the other table
     * @return a table with both
     */
    public PathTable with(PathTable other) {
        Map<ProgramPath, Span> both = new HashMap<>(other.spans);
        both.putAll(spans);
        return new PathTable(both);
    }
}
