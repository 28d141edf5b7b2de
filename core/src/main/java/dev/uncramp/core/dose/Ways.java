package dev.uncramp.core.dose;

/**
 * In how many ways the amount is done, as in {@code each way} or {@code each of 4 ways}.
 *
 * @param count 2 to {@value #MOST}; {@code each way} is 2
 */
public record Ways(int count) {

    /** The most ways. */
    public static final int MOST = 12;

    /** There and back. */
    public static final Ways TWO = new Ways(2);

    /** Refuses fewer than 2 and more than {@value #MOST}, with {@link IllegalArgumentException}. */
    public Ways {
        if (count < 2 || count > MOST) {
            throw new IllegalArgumentException("there are 2 to %d ways, not %d".formatted(MOST, count));
        }
    }
}
