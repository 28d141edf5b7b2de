package dev.uncramp.core.dose;

/** What an intensity is measured against. */
public enum IntensityUnit {
    /** Percent of the load that can be lifted once. */
    PERCENT_1RM("% 1RM"),
    /** Percent of the highest heart rate. */
    PERCENT_HRMAX("% HRmax"),
    /** Percent of the highest oxygen uptake. */
    PERCENT_VO2MAX("% VO2max"),
    /** Percent of the usual pace. */
    PERCENT_PACE("% pace"),
    /** Kilometres an hour. */
    KILOMETRES_AN_HOUR("km/h"),
    /** Miles an hour. */
    MILES_AN_HOUR("mph");

    private final String word;

    IntensityUnit(String word) {
        this.word = word;
    }

    /**
     * Gives the unit as it stands in a dose line.
     *
     * @return its words, such as {@code % HRmax}
     */
    public String word() {
        return word;
    }
}
