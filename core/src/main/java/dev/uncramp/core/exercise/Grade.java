package dev.uncramp.core.exercise;

/** How far a person has come; time alone never moves anyone to the next grade. */
public enum Grade implements Keyword {

    /** Calm a fresh spasm: easy movement, no load, sessions of at most five minutes. */
    SETTLE("settle"),

    /** Win back the range: stretches held about half a minute, first strength. */
    RESTORE("restore"),

    /** Strength, balance and intervals, then a dose that keeps them. */
    BUILD("build");

    private final String word;

    Grade(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Gives the grade one step down.
     *
     * @return the grade below, or this one where it is the lowest
     */
    public Grade down() {
        return this == BUILD ? RESTORE : SETTLE;
    }
}
