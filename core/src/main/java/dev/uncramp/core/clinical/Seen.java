package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Keyword;

/** How much of a reference its reader has seen. */
public enum Seen implements Keyword {

    /** The page itself. */
    ORIGINAL("original"),

    /** The same text in another place. */
    COPY("copy"),

    /** A page that tells what the reference says. */
    RETOLD("retold"),

    /** Nothing: it is named from memory. */
    NOT_SEEN("not seen");

    private final String word;

    Seen(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
