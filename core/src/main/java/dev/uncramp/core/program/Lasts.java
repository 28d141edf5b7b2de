package dev.uncramp.core.program;

import dev.uncramp.core.dose.Value;

/**
 * For how long a schedule lasts.
 *
 * @param count how many
 * @param unit days, weeks or months
 */
public record Lasts(Value count, Unit unit) {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int WEEKS_IN_A_YEAR = 52;
    private static final int MONTHS_IN_A_YEAR = 12;

    /**
     * Gives how many weeks of a program it takes at most, begun ones in full.
     *
     * @return the number of weeks
     */
    public int weeks() {
        int most = count.most().intValue();
        return switch (unit) {
            case DAYS -> begun(most, DAYS_IN_A_WEEK);
            case WEEKS -> most;
            case MONTHS -> begun(most * WEEKS_IN_A_YEAR, MONTHS_IN_A_YEAR);
        };
    }

    private static int begun(int parts, int whole) {
        return (parts + whole - 1) / whole;
    }

    /** What is counted. */
    public enum Unit {
        /** Days. */
        DAYS,

        /** Weeks. */
        WEEKS,

        /** Months, as trials give their length. */
        MONTHS
    }
}
