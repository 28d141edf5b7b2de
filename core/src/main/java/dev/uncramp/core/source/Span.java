package dev.uncramp.core.source;

/**
 * A stretch of a text, from its first character to just after its last.
 *
 * @param start the place of the first character
 * @param end the place after the last character; the same as the start for an empty span
 */
public record Span(LineColumn start, LineColumn end) {

    /** The empty span at the start of a text, which nodes made by a program have. */
    public static final Span START = at(LineColumn.START);

    /** Refuses an end that lies before the start, with {@link IllegalArgumentException}. */
    public Span {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a span cannot end at %s before it starts at %s".formatted(end, start));
        }
    }

    /**
     * Makes an empty span.
     *
     * @param place where it lies
     * @return the span
     */
    public static Span at(LineColumn place) {
        return new Span(place, place);
    }

    /**
     * Makes a span within one line.
     *
     * @param line the line, from 1
     * @param column the column of the first character, from 1
     * @param length the number of code points, at least 0
     * @return the span
     */
    public static Span of(int line, int column, int length) {
        LineColumn start = new LineColumn(line, column);
        return new Span(start, start.plus(length));
    }

    /**
     * Says whether the span holds no character.
     *
     * @return true where start and end are the same
     */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /**
     * Says whether the span lies on one line.
     *
     * @return true where start and end are on the same line
     */
    public boolean isOnOneLine() {
        return start.line() == end.line();
    }

    /**
     * Says whether another span lies wholly within this one.
     *
     * @param other the other span
     * @return true where it starts no earlier and ends no later
     */
    public boolean contains(Span other) {
        return start.compareTo(other.start) <= 0 && other.end.compareTo(end) <= 0;
    }

    /**
     * Gives the smallest span that holds this one and another.
     *
     * @param other the other span
     * @return the span over both
     */
    public Span to(Span other) {
        return new Span(
                start.compareTo(other.start) <= 0 ? start : other.start,
                end.compareTo(other.end) >= 0 ? end : other.end);
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
