package dev.uncramp.core.program;

import dev.uncramp.core.exercise.Keyword;

/** The steps of care that a session may hold. */
public enum CareKind implements Keyword {
    /** Something warm on the sore place. */
    HEAT("heat"),

    /** Something cold, wrapped, on the sore place. */
    COLD("cold"),

    /** A drink. */
    DRINK("drink"),

    /** A rest. */
    REST("rest");

    private final String word;

    CareKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
