package dev.uncramp.core.session;

/** The side of the body that a step works. */
public enum StepSide {

    /** The left side. */
    LEFT("left"),

    /** The right side. */
    RIGHT("right"),

    /** Both sides together, or no side at all. */
    BOTH("both");

    private final String key;

    StepSide(String key) {
        this.key = key;
    }

    /**
     * Gives the name under which texts, records and the JSON output know it.
     *
     * @return a word in lower case
     */
    public String key() {
        return key;
    }

    /**
     * Gives the other side.
     *
     * @return right for left, left for right, both for both
     */
    public StepSide other() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH -> BOTH;
        };
    }
}
