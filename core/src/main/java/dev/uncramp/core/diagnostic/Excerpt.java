package dev.uncramp.core.diagnostic;

import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file as it can be drawn, and which of its columns are marked.
 *
 * <p>A tab is drawn as blanks, and a character that cannot be shown safely as its code, so the marks are counted in the
 * columns that are drawn. A line that is too wide is cut around the mark.
 *
 * @param text what to draw, safe to show
 * @param before how many terminal columns come before the mark
 * @param marked how many terminal columns the mark takes, at least 1
 */
record Excerpt(String text, int before, int marked) {
    private static final int TAB = 4;
    private static final String CUT = "...";

    /** The narrowest line: a mark with a little on both sides. */
    private static final int NARROWEST = 20;

    static Excerpt of(String line, Span span, int columns) {
        List<String> cells = cells(line);
        int from = Math.min(span.start().column() - 1, cells.size());
        int to = span.isOnOneLine() ? Math.min(span.end().column() - 1, cells.size()) : cells.size();
        int room = Math.max(NARROWEST, columns);
        int first = 0;
        int last = cells.size();
        int afterEnd = width(cells, from, cells.size()) == 0 ? 1 : 0;
        if (width(cells, 0, last) + afterEnd > room) {
            first = first(cells, from, Math.min(to, from + 1), room);
            last = last(cells, first, room);
        }
        String start = first > 0 ? CUT : "";
        String text = start + String.join("", cells.subList(first, last)) + (last < cells.size() ? CUT : "");
        int before = start.length() + width(cells, first, from);
        int marked = width(cells, from, Math.max(from, Math.min(to, last)));
        return new Excerpt(text.stripTrailing(), before, Math.max(1, marked));
    }

    /** The first cell to draw: all before the mark where that fits, else about a third of the room before it. */
    private static int first(List<String> cells, int from, int to, int room) {
        if (width(cells, 0, to) + CUT.length() <= room) {
            return 0;
        }
        int first = from;
        int width = 0;
        while (first > 0 && width + DisplayWidth.of(cells.get(first - 1)) <= room / 3) {
            first--;
            width += DisplayWidth.of(cells.get(first));
        }
        return first;
    }

    private static int last(List<String> cells, int first, int room) {
        int left = room - (first > 0 ? CUT.length() : 0);
        if (width(cells, first, cells.size()) <= left) {
            return cells.size();
        }
        int last = first;
        int width = CUT.length();
        while (last < cells.size() && width + DisplayWidth.of(cells.get(last)) <= left) {
            width += DisplayWidth.of(cells.get(last));
            last++;
        }
        return last;
    }

    private static int width(List<String> cells, int from, int to) {
        return cells.subList(from, to).stream().mapToInt(DisplayWidth::of).sum();
    }

    /** What is drawn for each code point. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            String cell = codePoint == '\t'
                    ? " ".repeat(TAB - width % TAB)
                    : SafeText.isUnsafe(codePoint) ? SafeText.name(codePoint) : Character.toString(codePoint);
            cells.add(cell);
            width += DisplayWidth.of(cell);
            i += Character.charCount(codePoint);
        }
        return cells;
    }
}
