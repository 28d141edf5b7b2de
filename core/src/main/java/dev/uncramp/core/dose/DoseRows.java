package dev.uncramp.core.dose;

import dev.uncramp.core.text.Remembered;

/** Reads and prints the parts that all rows of a week table share, the value of {@code every week}. */
public final class DoseRows {

    private static final Remembered<DosePartsReading> READ = Remembered.of(512, LineReader::parts);

    private DoseRows() {}

    /**
     * Reads shared parts.
     *
     * @param text the parts as they were written, any string
     * @return the parts, or everything that is the matter with them
     */
    public static DosePartsReading parse(String text) {
        return READ.of(text);
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
