package dev.uncramp.core.source;

/**
 * A place in a text.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in code points
 */
public record LineColumn(int line, int column) implements Comparable<LineColumn> {

    /** The place of the first character of a text. */
    public static final LineColumn START = new LineColumn(1, 1);

    /** Refuses a line or column below 1, with {@link IllegalArgumentException}. */
    public LineColumn {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, found %d:%d".formatted(line, column));
        }
    }

    /**
     * Gives a place further along the same line.
     *
     * @param columns how many code points further; may be negative
     * @return the place
     * @throws IllegalArgumentException where that is before column 1
     */
    public LineColumn plus(int columns) {
        return new LineColumn(line, column + columns);
    }

    @Override
    public int compareTo(LineColumn other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
