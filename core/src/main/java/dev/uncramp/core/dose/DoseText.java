package dev.uncramp.core.dose;

import java.util.Locale;

/** Small rules of text that the dose line and its values share. */
final class DoseText {

    private DoseText() {}

    /** The text with every run of blanks made one space, and none at its ends. */
    static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** The text in lower case, tidy, with the plain form of dashes, times signs and what else paper has. */
    static String plain(String text) {
        return tidy(text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u00D7*\\u2715]", " x ")
                .replace("\u2192", "->")
                .replace("\u00B0", " deg")
                .replaceAll("(?<=\\d) ?(?:[\"\\u2033]|'')", " s ")
                .replace(";", ",")
                .replace("&", " and "));
    }
}
