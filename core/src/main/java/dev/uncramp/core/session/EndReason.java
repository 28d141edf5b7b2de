package dev.uncramp.core.session;

/** Why a session ended. */
public enum EndReason {

    /** Its last step is over. */
    COMPLETE("complete"),

    /** The person finished earlier. */
    FINISHED("finished"),

    /** Two exercises ended red. */
    TWO_REDS("two-reds"),

    /** A kind of pain was named that ends every session. */
    PAIN_KIND("pain-kind"),

    /** A warning sign was named. */
    WARNING_SIGN("warning-sign");

    private final String key;

    EndReason(String key) {
        this.key = key;
    }

    /**
     * Gives the name under which texts and records know it.
     *
     * @return words in lower case with hyphens
     */
    public String key() {
        return key;
    }
}
