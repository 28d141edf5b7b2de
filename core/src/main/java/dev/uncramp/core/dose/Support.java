package dev.uncramp.core.dose;

/** What a person holds on to. */
public enum Support {
    /** Nothing is at hand. */
    NONE("no support"),
    /** Something to hold is at hand. */
    WITH("with support"),
    /** Two hands hold on. */
    TWO_HANDS("two hands"),
    /** One hand holds on. */
    ONE_HAND("one hand"),
    /** No hand holds on. */
    NO_HANDS("no hands"),
    /** A walking aid is used. */
    WALKING_AID("walking aid");

    private final String words;

    Support(String words) {
        this.words = words;
    }

    /**
     * Gives the support as it stands in a dose line.
     *
     * @return its words, such as {@code one hand}
     */
    public String words() {
        return words;
    }
}
