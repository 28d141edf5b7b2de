package dev.uncramp.core.exercise;

/** Whether an exercise works one side at a time. */
public enum Sides implements Keyword {

    /** Each side has its own turn. */
    ONE("one"),

    /** Both sides work together. */
    TWO("two");

    private final String word;

    Sides(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
