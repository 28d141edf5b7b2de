package dev.uncramp.core.dose;

import dev.uncramp.core.text.Remembered;

/** Reads and prints the dose line: {@code 3 x 10, hold 5 s, each side}. */
public final class DoseLine {

    private static final Remembered<DoseReading> READ =
            Remembered.of(2048, text -> LineReader.dose(text, DoseVocabulary.none()));

    private DoseLine() {}

    /**
     * Reads a dose line with the words that every dose line knows.
     *
     * @param text the line as it was written, any string
     * @return the dose, or everything that is the matter with the line
     */
    public static DoseReading parse(String text) {
        return parse(text, DoseVocabulary.none());
    }

    /**
     * Reads a dose line.
     *
     * @param text the line as it was written, any string
     * @param vocabulary the words that the exercise declares itself
     * @return the dose, or everything that is the matter with the line
     */
    public static DoseReading parse(String text, DoseVocabulary vocabulary) {
        return vocabulary.isNone() ? READ.of(text) : LineReader.dose(text, vocabulary);
    }

    /**
     * Prints a dose in its one canonical form; reading that gives the same dose.
     *
     * @param dose any dose
     * @return the line
     */
    public static String print(Dose dose) {
        return DosePrinter.dose(dose);
    }
}
