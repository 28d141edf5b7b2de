package dev.uncramp.core.dose;

/** Small rules of text that the dose line and its values share. */
final class DoseText {

    private DoseText() {}

    /** The text with every run of blanks made one space, and none at its ends. */
    static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
