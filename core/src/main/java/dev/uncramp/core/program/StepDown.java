package dev.uncramp.core.program;

import dev.uncramp.core.exercise.Keyword;

/** How much less is done on a day on which a program's reason to do less is there. */
public enum StepDown implements Keyword {
    /** Half of each amount, on that day alone. */
    HALF("half as much"),

    /** The week before. */
    WEEK("a week back"),

    /** The level before. */
    LEVEL("a level back");

    private final String word;

    StepDown(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
