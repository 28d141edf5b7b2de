package dev.uncramp.core.check;

/** What sort of mistake a rule looks for, the gravest first; the manual lists the rules under these. */
public enum Group {

    /** It may hurt the person: {@code run} names such a finding before the first start. */
    CAN_HURT("Can hurt"),

    /** The file contradicts itself. */
    CANNOT_BE_RIGHT("Cannot be right"),

    /** It can be done, and does little good. */
    DOES_NOT_WORK("Does not work"),

    /** It may be read in another way than it is meant. */
    CAN_BE_MISREAD("Can be misread"),

    /** The words are hard to read, or frighten. */
    WORDING("Wording"),

    /** A date is long past, or yet to come; looked for only where the day is handed in. */
    DATES("Dates");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /**
     * Gives the heading.
     *
     * @return a few words, the first with a capital
     */
    public String title() {
        return title;
    }
}
