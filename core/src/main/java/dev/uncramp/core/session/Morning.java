package dev.uncramp.core.session;

/** How it was the morning after a day with sessions. */
public enum Morning {

    /** Better than before. */
    BETTER("better"),

    /** The same. */
    SAME("same"),

    /** Worse than before. */
    WORSE("worse");

    private final String key;

    Morning(String key) {
        this.key = key;
    }

    /**
     * Gives the name under which texts and records know it.
     *
     * @return a word in lower case
     */
    public String key() {
        return key;
    }
}
