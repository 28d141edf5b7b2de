package dev.uncramp.core.dose;

/**
 * A whole number of sets, rounds or sessions, at least 1, or two bounds of it; the low one is planned.
 *
 * @param low the number that is planned, at least 1
 * @param high the number that may be reached, the same as {@code low} where it is not a range
 */
public record Count(int low, int high) {

    /** The most sets or rounds of one dose. */
    public static final int MOST = 20;

    /** One. */
    public static final Count ONE = new Count(1, 1);

    /** Refuses bounds below 1, in the wrong order or above {@link #MOST}, with {@link IllegalArgumentException}. */
    public Count {
        if (low < 1 || high < low || high > MOST) {
            throw new IllegalArgumentException("a count is 1 to %d, not %d-%d".formatted(MOST, low, high));
        }
    }

    /**
     * Makes a count of one number.
     *
     * @param number 1 to {@link #MOST}
     * @return the count
     */
    public static Count of(int number) {
        return new Count(number, number);
    }

    /**
     * Gives the number that is planned: the low end.
     *
     * @return at least 1
     */
    public int planned() {
        return low;
    }

    /**
     * Tells whether this is a range.
     *
     * @return whether the bounds differ
     */
    public boolean isRange() {
        return low != high;
    }
}
