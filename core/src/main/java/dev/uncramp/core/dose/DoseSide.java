package dev.uncramp.core.dose;

/** The side a dose names; {@code alternating} is a part of its own, since it may stand beside {@link #EACH}. */
public enum DoseSide {
    /** Each side: the amount is for one side, both are done. */
    EACH("each side"),
    /** The left side only. */
    LEFT("left"),
    /** The right side only. */
    RIGHT("right"),
    /** The sore side only. */
    SORE("sore side"),
    /** The good side only. */
    GOOD("good side"),
    /** Both sides at once. */
    BOTH("both sides"),
    /** One side in a round, the other in the next. */
    ONE_A_ROUND("one side a round");

    private final String words;

    DoseSide(String words) {
        this.words = words;
    }

    /**
     * Gives the side as it stands in a dose line.
     *
     * @return its words, such as {@code each side}
     */
    public String words() {
        return words;
    }
}
