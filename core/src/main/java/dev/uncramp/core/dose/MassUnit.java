package dev.uncramp.core.dose;

/** What a load is weighed in. */
public enum MassUnit {
    /** Kilograms. */
    KG("kg", 300),
    /** Pounds. */
    LB("lb", 660);

    private final String word;
    private final int largest;

    MassUnit(String word, int largest) {
        this.word = word;
        this.largest = largest;
    }

    /**
     * Gives the unit as it stands in a dose line.
     *
     * @return {@code kg} or {@code lb}
     */
    public String word() {
        return word;
    }

    /**
     * Gives the largest load that can be written.
     *
     * @return the limit in this unit
     */
    public int largest() {
        return largest;
    }
}
