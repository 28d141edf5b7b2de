package dev.uncramp.core.program;

import dev.uncramp.core.exercise.Keyword;

/** How much less is done on a day on which a program's reason to do less is there. */
public enum StepDown implements Keyword {
    /** Half of each amount, on that day alone. */
    HALF("half as much"),

    /** One set or round less of what has several, on that day alone. */
    SET("one set less"),

    /** The week before. */
    WEEK("a week back"),

    /** The level before. */
    LEVEL("a level back");

    private final String word;

    StepDown(String word) {
        this.word = word;
    }

    /**
     * Tells whether it counts on that day alone.
     *
     * @return true for half as much and one set less, which need nothing to go back to
     */
    public boolean isOfTheDay() {
        return this == HALF || this == SET;
    }

    @Override
    public String word() {
        return word;
    }
}
