package dev.uncramp.core.dose;

/** Reads and prints the parts that all rows of a week table share, the value of {@code every week}. */
public final class DoseRows {

    private DoseRows() {}

    /**
     * Reads shared parts.
     *
     * @param text the parts as they were written, any string
     * @return the parts, or everything that is the matter with them
     */
    public static DosePartsReading parse(String text) {
        return LineReader.parts(text);
    }

    /**
     * Prints parts in their one canonical form; reading that gives the same parts.
     *
     * @param parts any parts
     * @return the text, empty for no parts
     */
    public static String print(DoseParts parts) {
        return String.join(", ", DosePrinter.parts(parts));
    }
}
