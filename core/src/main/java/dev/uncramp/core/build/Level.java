package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Keyword;

/** How far along the ladders of easier and harder exercises a person stands within a grade. */
public enum Level implements Keyword {

    /** The easiest exercises that suit the grade. */
    EASIER("easier"),

    /** What suits most people of the grade. */
    USUAL("usual"),

    /** The hardest exercises that suit the grade. */
    HARDER("harder");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
