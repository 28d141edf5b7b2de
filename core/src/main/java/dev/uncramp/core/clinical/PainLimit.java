package dev.uncramp.core.clinical;

/**
 * The most pain that a program allows.
 *
 * @param value the highest score that is not red by itself, 1 to 9
 */
public record PainLimit(int value) implements Comparable<PainLimit> {

    /** The lowest limit that a program may set. */
    public static final int LOWEST = 1;

    /** The highest limit that a program may set. */
    public static final int HIGHEST = 9;

    /** Refuses a number outside 1 to 9. */
    public PainLimit {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("a pain limit is 1 to 9, not " + value);
        }
    }

    /**
     * Makes a limit of a number.
     *
     * @param value the number, 1 to 9
     * @return the limit
     * @throws IllegalArgumentException where the number is outside 1 to 9
     */
    public static PainLimit of(int value) {
        return new PainLimit(value);
    }

    @Override
    public int compareTo(PainLimit other) {
        return Integer.compare(value, other.value);
    }
}
