package dev.uncramp.core.text;

import java.util.List;

/** Fits text into columns of a terminal. */
public final class Wrap {

    private Wrap() {}

    /**
     * Breaks a text into lines at its blanks and line feeds.
     *
     * @param text the text
     * @param columns the width of a line in terminal columns, at least 2
     * @return the lines, none wider; a word that does not fit is broken; one empty line for an empty text
     */
    public static List<String> lines(String text, int columns) {
        return List.of(text);
    }

    /**
     * Cuts a text that is too wide, and marks the cut with an ellipsis.
     *
     * @param text the text, of one line
     * @param columns the width in terminal columns, at least 1
     * @return the text, or its beginning and the mark, no wider than that
     */
    public static String cut(String text, int columns) {
        return text;
    }
}
