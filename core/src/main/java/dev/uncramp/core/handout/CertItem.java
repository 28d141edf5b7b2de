package dev.uncramp.core.handout;

/**
 * The nineteen lines of the Consensus on Exercise Reporting Template, in our own words.
 *
 * <p>Source: Slade et al. 2016, British Journal of Sports Medicine 50(23):1428; read through the forms printed in
 * bjsm.bmj.com 104645 table 1 and PMC10036291 table 1.
 */
public enum CertItem {
    /** What is used. */
    EQUIPMENT("1", "Equipment: exactly what is used"),

    /** Who stands behind it. */
    PROVIDER("2", "Who teaches it, and their training"),

    /** One person or several. */
    COMPANY("3", "Alone or in a group"),

    /** Who watches. */
    SUPERVISION("4", "Supervised or not, and by what means"),

    /** What is counted. */
    ADHERENCE("5", "How keeping to it is measured"),

    /** What keeps a person going. */
    MOTIVATION("6", "What keeps a person going"),

    /** When to do more. */
    PROGRESSION_RULE("7a", "The rule that decides when to do more"),

    /** How it becomes more. */
    PROGRESSION("7b", "How it becomes more"),

    /** How each exercise is done. */
    EXERCISES("8", "Each exercise, so that another can repeat it"),

    /** What is done at home. */
    HOME("9", "What is done at home"),

    /** Care and knowledge. */
    OTHER_PARTS("10", "What is not exercise"),

    /** What may go amiss. */
    ADVERSE_EVENTS("11", "Unwanted effects: what is watched and written down"),

    /** The place. */
    SETTING("12", "Where it is done"),

    /** How much. */
    DOSE("13", "The dose in detail"),

    /** Whether it fits the person. */
    TAILORING("14a", "The same for all, or fitted to the person"),

    /** How it fits the person. */
    TAILORING_RULE("14b", "How it is fitted"),

    /** Where to begin. */
    STARTING_LEVEL("15", "The rule for the level to start at"),

    /** How it is checked. */
    FIDELITY("16a", "How it is checked that it is done as planned"),

    /** What came of it. */
    DELIVERED("16b", "Whether it was done as planned");

    private final String number;
    private final String asks;

    CertItem(String number, String asks) {
        this.number = number;
        this.asks = asks;
    }

    /**
     * Gives its number in the template.
     *
     * @return such as {@code 7a}
     */
    public String number() {
        return number;
    }

    /**
     * Gives what it asks.
     *
     * @return a few words
     */
    public String asks() {
        return asks;
    }
}
