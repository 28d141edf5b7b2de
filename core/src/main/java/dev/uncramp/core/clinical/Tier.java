package dev.uncramp.core.clinical;

/** How soon someone should be asked, the most urgent first; clinical page c, tiers T1 to T3. */
public enum Tier {

    /** Emergency help now. */
    NOW("now"),

    /** A doctor or the therapist today. */
    TODAY("today"),

    /** An appointment soon; a person who has been checked may go on. */
    APPOINTMENT("appointment");

    private final String key;

    Tier(String key) {
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

    /**
     * Gives the more urgent of two tiers.
     *
     * @param other another tier
     * @return the one that comes first
     */
    public Tier sooner(Tier other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
