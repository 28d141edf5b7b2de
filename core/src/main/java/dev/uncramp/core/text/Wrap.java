package dev.uncramp.core.text;

import java.util.ArrayList;
import java.util.List;

/** Fits text into columns of a terminal. */
public final class Wrap {

    /** What stands where a text was cut. */
    public static final String MARK = "\u2026";

    private Wrap() {}

    /**
     * Breaks a text into lines at its blanks and line feeds.
     *
     * @param text the text
     * @param columns the width of a line in terminal columns, at least 1
     * @return the lines, none wider; a word that does not fit is broken; one empty line for an empty text
     * @throws IllegalArgumentException where there is no column
     */
    public static List<String> lines(String text, int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("a line needs at least 1 column, found %d".formatted(columns));
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            fill(paragraph, columns, lines);
        }
        return List.copyOf(lines);
    }

    /**
     * Cuts a text that is too wide, and marks the cut with an ellipsis.
     *
     * @param text the text, of one line
     * @param columns the width in terminal columns, at least 0
     * @return the text, or its beginning and the mark, no wider than that
     */
    public static String cut(String text, int columns) {
        if (DisplayWidth.of(text) <= columns) {
            return text;
        }
        return columns < 1 ? "" : text.substring(0, fitting(text, 0, columns - 1)) + MARK;
    }

    /**
     * Makes a text exactly as wide as a column of a table: cut where it is too wide, filled with blanks where not.
     *
     * @param text the text, of one line
     * @param columns the width in terminal columns, at least 0
     * @return text of that width
     */
    public static String pad(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(Math.max(0, columns - DisplayWidth.of(cut)));
    }

    private static void fill(String paragraph, int columns, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : paragraph.split(" +", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            int wordWidth = DisplayWidth.of(word);
            int gap = line.isEmpty() ? 0 : 1;
            if (width + gap + wordWidth > columns && gap > 0) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
                gap = 0;
            }
            String rest = wordWidth > columns ? breakUp(word, columns, lines) : word;
            line.append(" ".repeat(gap)).append(rest);
            width += gap + DisplayWidth.of(rest);
        }
        lines.add(line.toString());
    }

    /** Adds full lines of a word that is wider than a line, and gives what is left of it. */
    private static String breakUp(String word, int columns, List<String> lines) {
        int from = 0;
        while (true) {
            int to = fitting(word, from, columns);
            if (to == word.length()) {
                return word.substring(from);
            }
            if (to == from) {
                // A wide character where there is one column only: it cannot be shown.
                lines.add("?");
                to = word.offsetByCodePoints(from, 1);
                if (to == word.length()) {
                    return "";
                }
            } else {
                lines.add(word.substring(from, to));
            }
            from = to;
        }
    }

    /** Gives the index up to which the text from an index on fits; marks stay with the letter before them. */
    private static int fitting(String text, int from, int columns) {
        int width = 0;
        int index = from;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            width += DisplayWidth.of(codePoint);
            if (width > columns) {
                return index;
            }
            index += Character.charCount(codePoint);
        }
        return index;
    }
}
