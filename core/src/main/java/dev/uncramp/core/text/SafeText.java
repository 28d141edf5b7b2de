package dev.uncramp.core.text;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Free text that can be shown on any terminal or page without side effects.
 *
 * <p>It is in Unicode normal form C and holds no control character, no direction override, no invisible character and
 * no lone surrogate. A line feed is allowed; {@link #oneLine()} gives the text without it.
 *
 * @param value the text
 */
public record SafeText(String value) implements Comparable<SafeText> {

    /** Refuses text that holds an unsafe character, with {@link IllegalArgumentException}. */
    public SafeText {
        OptionalInt unsafe = firstUnsafe(value);
        if (unsafe.isPresent()) {
            int offset = unsafe.getAsInt();
            throw new IllegalArgumentException("the character %s at %d cannot be shown safely"
                    .formatted(name(value.codePointAt(offset)), value.codePointCount(0, offset) + 1));
        }
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /**
     * Makes safe text of a string.
     *
     * @param value the text
     * @return the same text in normal form C
     * @throws IllegalArgumentException where the string holds an unsafe character
     */
    public static SafeText of(String value) {
        return new SafeText(value);
    }

    /**
     * Finds the first character that cannot be shown safely.
     *
     * @param text any string
     * @return its index in the string, or empty where all of it is safe
     */
    public static OptionalInt firstUnsafe(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isUnsafe(codePoint)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(codePoint);
        }
        return OptionalInt.empty();
    }

    /**
     * Makes foreign text showable: each unsafe character becomes its visible name, such as {@code <U+202E>}.
     *
     * @param foreign any string, such as a file name
     * @return safe text that shows every character of it
     */
    public static SafeText shown(String foreign) {
        StringBuilder shown = new StringBuilder(foreign.length());
        foreign.codePoints()
                .forEach(codePoint ->
                        shown.append(isUnsafe(codePoint) ? name(codePoint) : Character.toString(codePoint)));
        return new SafeText(shown.toString());
    }

    /**
     * Gives the visible name of a character.
     *
     * @param codePoint a Unicode code point
     * @return its name, such as {@code <U+001B>}
     */
    public static String name(int codePoint) {
        return "<U+%04X>".formatted(codePoint);
    }

    /**
     * Gives the text on one line.
     *
     * @return the text with each line feed made a space
     */
    public String oneLine() {
        return value.replace('\n', ' ');
    }

    @Override
    public int compareTo(SafeText other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isUnsafe(int codePoint) {
        return codePoint != '\n'
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
