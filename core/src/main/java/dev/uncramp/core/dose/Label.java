package dev.uncramp.core.dose;

import java.util.regex.Pattern;

/**
 * What a time or a phase of an interval is for, such as {@code run}, {@code rest} or {@code hard}.
 *
 * @param word lower-case letters, at most {@value #LONGEST}
 */
public record Label(String word) {

    /** The most letters of a label. */
    public static final int LONGEST = 30;

    private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{Lo}]*");

    /** Refuses anything but a word of lower-case letters, with {@link IllegalArgumentException}. */
    public Label {
        requireWord(word);
    }

    /**
     * Tells whether a text can be a label or a word to count in.
     *
     * @param text any text
     * @return whether it is a word of lower-case letters, at most {@value #LONGEST}
     */
    public static boolean isWord(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && WORD.matcher(text).matches();
    }

    static void requireWord(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException("a word is lower-case letters, not " + word);
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
