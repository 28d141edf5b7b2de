package dev.uncramp.tui.app;

import java.util.Locale;

/**
 * How the keys of a keyboard are labelled, as far as it matters here: on a French or Belgian one the upper row types
 * other characters than digits unless Shift is held, and a terminal sends only the character.
 */
public enum Keyboard {
    /** The upper row types digits. */
    QWERTY,
    /** The upper row types {@code & é " ' ( - è _ ç à}; a Belgian one has a section sign and an exclamation mark in it. */
    AZERTY;

    /**
     * The usual keyboard of a locale.
     *
     * @param locale as the environment names it, such as {@code fr_BE.UTF-8}
     * @return French for France, Belgium and French where no country is named; else the one with digits
     */
    public static Keyboard of(String locale) {
        String name = locale.toLowerCase(Locale.ROOT);
        String language = letters(name);
        String country = letters(name.substring(Math.min(name.length(), language.length() + 1)));
        boolean named = name.startsWith(language + "_") || name.startsWith(language + "-");
        boolean belgian = named && country.equals("be") && !language.equals("de");
        boolean french = language.equals("fr") && (!named || country.equals("fr"));
        return belgian || french ? AZERTY : QWERTY;
    }

    private static String letters(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    /**
     * The key that a person means.
     *
     * @param key the key as the terminal sent it
     * @return the digit of a key in the upper row; any other key as it is
     */
    public Key meant(Key key) {
        int digit = this == AZERTY && key.kind() == Key.Kind.CHARACTER ? digit(key.codePoint()) : -1;
        return digit < 0 ? key : Key.typed('0' + digit);
    }

    /**
     * The keys of a whole line that a person means.
     *
     * @param line the line as it was typed
     * @return the line with digits for the keys of the upper row
     */
    public String digits(String line) {
        StringBuilder digits = new StringBuilder(line.length());
        line.codePoints()
                .map(codePoint -> meant(Key.typed(codePoint)).codePoint())
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }

    private static int digit(int codePoint) {
        return switch (codePoint) {
            case '&' -> 1;
            case '\u00e9' -> 2;
            case '"' -> 3;
            case '\'' -> 4;
            case '(' -> 5;
            case '-', '\u00a7' -> 6;
            case '\u00e8' -> 7;
            case '_', '!' -> 8;
            case '\u00e7' -> 9;
            case '\u00e0' -> 0;
            default -> -1;
        };
    }
}
