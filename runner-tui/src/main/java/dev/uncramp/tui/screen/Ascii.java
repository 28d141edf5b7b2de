package dev.uncramp.tui.screen;

import java.text.Normalizer;

/** What stands for a character where the terminal's locale knows ASCII only. */
public final class Ascii {

    private Ascii() {}

    /**
     * Makes ASCII of a text.
     *
     * @param text any text
     * @return the text with the ASCII character in each place that comes nearest
     */
    public static String of(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> ascii.appendCodePoint(like(codePoint)));
        return ascii.toString();
    }

    /** The ASCII character that comes nearest; one column for one column. */
    static int like(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint;
        }
        return switch (codePoint) {
            case '\u00a0', '\u2007', '\u2009', '\u202f' -> ' ';
            case '\u00b7', '\u2022', '\u2219', '\u2026', '\u2591', '\u2592' -> '.';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u2500', '\u2501' -> '-';
            case '\u2018', '\u2019', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u2033' -> '"';
            case '\u00d7' -> 'x';
            case '\u2190', '\u25c0', '\u25c2', '\u2039', '\u00ab' -> '<';
            case '\u2192', '\u25b6', '\u25b8', '\u203a', '\u00bb' -> '>';
            case '\u2191', '\u25b2' -> '^';
            case '\u2193', '\u25bc' -> 'v';
            case '\u2502', '\u2503' -> '|';
            case '\u2713', '\u2714' -> 'x';
            default -> blockOrLetter(codePoint);
        };
    }

    private static int blockOrLetter(int codePoint) {
        if (codePoint >= 0x2580 && codePoint <= 0x259f) {
            return '#';
        }
        int base = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePointAt(0);
        return base < 0x80 ? base : '?';
    }
}
