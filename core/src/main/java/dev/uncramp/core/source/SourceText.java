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

    /** For each index the number of code points before it; nothing where both are always the same. */
    private final int[] codePoints;

    /**
     * Makes the source text of a name and a text.
     *
     * @param name the name to show, usually the path as the person wrote it
     * @param text the whole text
     */
    public SourceText(SafeText name, String text) {
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char[] chars = this.text.toCharArray();
        this.starts = starts(chars);
        this.codePoints = hasSurrogate(chars) ? codePoints(this.text) : new int[0];
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
        return text.substring(starts[line - 1], end(line));
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
        return new LineColumn(line + 1, count(offset) - count(starts[line]) + 1);
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
        return Math.min(index(count(starts[place.line() - 1]) + place.column() - 1), end(place.line()));
    }

    /**
     * Gives the text of a span.
     *
     * @param span the span; what lies beyond the text counts as empty
     * @return the text with its line ends
     */
    public String text(Span span) {
        return text.substring(offset(span.start()), offset(span.end()));
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

    private int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private int count(int offset) {
        return codePoints.length == 0 ? offset : codePoints[offset];
    }

    /** Gives the first index before which there are so many code points. */
    private int index(int count) {
        if (codePoints.length == 0) {
            return Math.min(count, text.length());
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoints[middle] < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] codePoints(String text) {
        int[] counts = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); count++) {
            int next = i + Character.charCount(text.codePointAt(i));
            Arrays.fill(counts, i, next, count);
            i = next;
        }
        counts[text.length()] = count;
        return counts;
    }

    private static boolean hasSurrogate(char[] text) {
        for (char c : text) {
            if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static int[] starts(char[] text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            boolean end = c == '\n' || (c == '\r' && !(i + 1 < text.length && text[i + 1] == '\n'));
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
