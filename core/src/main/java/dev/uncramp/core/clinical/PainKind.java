package dev.uncramp.core.clinical;

/** A kind of pain that ends the session whatever its number; clinical page b.3, row STOP, and the table of the design. */
public enum PainKind {

    /** Sharp or catching. */
    SHARP("sharp"),

    /** Spreading down an arm or a leg. */
    SPREADING("spreading"),

    /** New tingling. */
    TINGLING("tingling"),

    /** New numbness. */
    NUMBNESS("numbness"),

    /** New weakness. */
    WEAKNESS("weakness"),

    /** Dizziness. */
    DIZZINESS("dizziness");

    private final String key;

    PainKind(String key) {
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
     * Tells how soon to speak to someone.
     *
     * @return always {@link Tier#TODAY}: "Speak to a doctor or your therapist today"
     */
    public Tier tier() {
        return Tier.TODAY;
    }
}
