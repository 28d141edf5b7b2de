package dev.uncramp.core.session;

/** How much of what only ran by a person says was done. */
public enum Portion {

    /** All of it. */
    ALL("all"),

    /** Most of it. */
    MOST("most"),

    /** A part of it. */
    PART("part");

    private final String key;

    Portion(String key) {
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
