package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * One word, number or sign of a line.
 *
 * @param kind what it is
 * @param text its text, normalised: lower case, one form of each sign
 * @param start code points of the original text before it
 * @param end code points of the original text before what follows it
 * @param odd what is the matter with it, for {@link Kind#ODD}
 */
record DoseToken(Kind kind, String text, int start, int end, Optional<Misread> odd) {

    enum Kind {
        NUMBER,
        WORD,
        TIMES,
        ARROW,
        DASH,
        COMMA,
        OPEN,
        CLOSE,
        SLASH,
        PERCENT,
        PLUS,
        AT_LEAST,
        ODD,
        END
    }

    DoseToken(Kind kind, String text, int start, int end) {
        this(kind, text, start, end, Optional.empty());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
