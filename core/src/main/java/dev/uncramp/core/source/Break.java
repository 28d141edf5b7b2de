package dev.uncramp.core.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where and why the parser gave up.
 *
 * @param reason the parser's own words
 * @param place where it noticed
 * @param context the parser's words for what it was reading, or nothing
 * @param began where that began
 */
record Break(String reason, LineColumn place, String context, Optional<LineColumn> began) {

    static final String TOO_DEEP = "too deep";
    static final String TOO_MANY = "too many";

    static Break of(RuntimeException thrown, LineColumn last) {
        if (thrown.getCause() instanceof MarkedYamlEngineException marked) {
            return new Break(
                    Optional.ofNullable(marked.getProblem()).orElse(""),
                    marked.getProblemMark().map(Break::place).orElse(last),
                    Optional.ofNullable(marked.getContext()).orElse(""),
                    marked.getContextMark().map(Break::place));
        }
        if (thrown instanceof JacksonException jackson) {
            String reason = Optional.ofNullable(jackson.getOriginalMessage()).orElse("");
            return new Break(reason, endOf(jackson.getLocation(), last), "", Optional.empty());
        }
        return new Break("", last, "", Optional.empty());
    }

    /** A limit of ours that no program reaches. */
    static Break limit(String reason, LineColumn place) {
        return new Break(reason, place, "", Optional.empty());
    }

    /** The line from which on nothing can be relied on. */
    int line() {
        boolean block = context.startsWith("while parsing a block");
        int first = began.filter(start -> !block).map(LineColumn::line).orElse(place.line());
        return Math.min(first, place.line());
    }

    /** The last character of the token at whose end Jackson stands. */
    private static LineColumn endOf(@Nullable TokenStreamLocation location, LineColumn last) {
        if (location == null || location.getLineNr() < 1 || location.getColumnNr() < 1) {
            return last;
        }
        return new LineColumn(location.getLineNr(), Math.max(1, location.getColumnNr() - 1));
    }

    private static LineColumn place(Mark mark) {
        return new LineColumn(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
