package dev.uncramp.core.dose;

/**
 * When a step of a rise is taken: {@code weekly}, {@code each session}, {@code every 2 weeks}, {@code after 3
 * sessions}.
 *
 * @param every how many periods lie between two steps; a range only for sessions
 * @param period the period
 */
public record RisePace(Count every, Period period) {

    /** Every week. */
    public static final RisePace WEEKLY = new RisePace(Count.ONE, Period.WEEK);

    /** Every session. */
    public static final RisePace EACH_SESSION = new RisePace(Count.ONE, Period.SESSION);

    /** What is counted between two steps. */
    public enum Period {
        /** Weeks. */
        WEEK,
        /** Sessions. */
        SESSION
    }

    /** Refuses a range of weeks, with {@link IllegalArgumentException}. */
    public RisePace {
        if (period == Period.WEEK && every.isRange()) {
            throw new IllegalArgumentException("weeks between steps are one number");
        }
    }
}
