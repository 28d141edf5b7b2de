package dev.uncramp.core.source;

import dev.uncramp.core.text.SafeText;
import java.util.Arrays;

/**
 * The text of a file with its name, and the way between offsets and places in it.
 *
 * <p>A byte order mark at the start is left out, so that column 1 is the first letter. A line ends with a line feed, a
 * carriage return, or both together.
 */
public final class SourceText {
    private final SafeText name;
    private final String text;
    private final int[] starts;

    /**
     * Makes the source text of a name and a text.
     *
     * @param name the name to show, usually the path as the person wrote it
     * @param text the whole text
     */
    public SourceText(SafeText name, String text) {
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.starts = starts(this.text);
    }

    /**
     * Makes the source text of a name, which may hold any character, and a text.
     *
     * @param name the name, such as a path
     * @param text the whole text
     * @return the source text
     */
    public static SourceText of(String name, String text) {
        return new SourceText(SafeText.shown(name), text);
    }

    /**
     * Gives the name to show.
     *
     * @return the name
     */
    public SafeText name() {
        return name;
    }

    /**
     * Gives the whole text.
     *
     * @return the text, without a byte order mark
     */
    public String text() {
        return text;
    }

    /**
     * Counts the lines.
     *
     * @return one more than there are line ends
     */
    public int lines() {
        return starts.length;
    }

    /**
     * Gives one line.
     *
     * @param line the line, from 1 to {@link #lines()}
     * @return its text without the line end
     * @throws IndexOutOfBoundsException where there is no such line
     */
    public String line(int line) {
        int from = starts[line - 1];
        int to = line < starts.length ? starts[line] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Gives the place of an offset.
     *
     * @param offset an index of {@link #text()}, from 0 to its length
     * @return the place
     * @throws IndexOutOfBoundsException where the offset lies outside the text
     */
    public LineColumn lineColumn(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new LineColumn(line + 1, text.codePointCount(starts[line], offset) + 1);
    }

    /**
     * Gives the offset of a place.
     *
     * @param place a place; beyond the end of its line it counts as that end, beyond the last line as the end
     * @return an index of {@link #text()}
     */
    public int offset(LineColumn place) {
        if (place.line() > starts.length) {
            return text.length();
        }
        int from = starts[place.line() - 1];
        int length = line(place.line()).length();
        int columns = Math.min(place.column() - 1, text.codePointCount(from, from + length));
        return text.offsetByCodePoints(from, columns);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText[%s, %d lines]".formatted(name, lines());
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (end) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
