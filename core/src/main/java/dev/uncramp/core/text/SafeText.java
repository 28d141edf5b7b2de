package dev.uncramp.core.text;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Free text that can be shown on any terminal or page without side effects.
 *
 * <p>It is in Unicode normal form C and holds no control character, no direction override, no invisible character and
 * no lone surrogate. A line feed is allowed; {@link #oneLine()} gives the text without it. A tab is not, because its
 * width depends on where it stands. The joiner that makes one emoji of several is invisible and refused: terminals do
 * not agree on the width of what it makes.
 *
 * @param value the text
 */
public record SafeText(String value) implements Comparable<SafeText> {

    /** All letters before the first combining mark stand alone and are in form C. */
    private static final int FIRST_MARK = 0x300;

    /** Refuses text that holds an unsafe character, with {@link IllegalArgumentException}. */
    public SafeText {
        OptionalInt unsafe = firstUnsafe(value);
        if (unsafe.isPresent()) {
            int offset = unsafe.getAsInt();
            throw new IllegalArgumentException("the character %s at %d cannot be shown safely"
                    .formatted(name(value.codePointAt(offset)), value.codePointCount(0, offset) + 1));
        }
        value = isPlain(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
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
        if (firstUnsafe(foreign).isEmpty()) {
            return new SafeText(foreign);
        }
        StringBuilder shown = new StringBuilder(foreign.length());
        foreign.codePoints()
                .forEach(codePoint ->
                        shown.append(isUnsafe(codePoint) ? name(codePoint) : Character.toString(codePoint)));
        return new SafeText(shown.toString());
    }

    /**
     * Gives the visible code of a character.
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

    /**
     * Says whether a character cannot be shown safely.
     *
     * @param codePoint a Unicode code point
     * @return true for control characters but the line feed, direction overrides, joiners and other invisible
     *     characters, surrogates, and characters without a meaning
     */
    public static boolean isUnsafe(int codePoint) {
        if (codePoint == '\n' || (codePoint >= ' ' && codePoint < 0x7F)) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED -> !isFuturePicture(codePoint);
            default -> isFiller(codePoint);
        };
    }

    /** Whether there is no letter that another form of the text could write in two characters, or join. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    /** Room for emoji: one that this JDK does not know yet is shown all the same, so that JDKs agree about a file. */
    private static boolean isFuturePicture(int codePoint) {
        return codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
    }

    /** Letters and marks that show nothing: grapheme joiner, Hangul fillers, Khmer inherent vowels. */
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }
}
