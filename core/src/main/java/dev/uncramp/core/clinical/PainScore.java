package dev.uncramp.core.clinical;

/**
 * How much it hurts, on the scale from 0 (not at all) to 10 (as bad as it can be); no answer is never a score.
 *
 * <p>The scale of the pain-monitoring model [EVEX] [SOUTHS].
 *
 * @param value the number, 0 to 10
 */
public record PainScore(int value) implements Comparable<PainScore> {

    /** No pain at all. */
    public static final int LOWEST = 0;

    /** Pain as bad as it can be. */
    public static final int HIGHEST = 10;

    /** Pain from which the answer is rest and advice: [PEAK-tl] [PELV], clinical page g. */
    public static final int SEVERE = 7;

    /** Refuses a number outside 0 to 10. */
    public PainScore {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("a pain score is 0 to 10, not " + value);
        }
    }

    /**
     * Makes a score of a number.
     *
     * @param value the number, 0 to 10
     * @return the score
     * @throws IllegalArgumentException where the number is outside 0 to 10
     */
    public static PainScore of(int value) {
        return new PainScore(value);
    }

    /**
     * Gives the higher of two scores.
     *
     * @param other another score
     * @return the one with the larger number
     */
    public PainScore max(PainScore other) {
        return value >= other.value ? this : other;
    }

    /**
     * Tells whether this is pain so severe that the answer is rest, not exercise.
     *
     * @return true from 7 on: [PEAK-tl] [PELV]
     */
    public boolean severe() {
        return value >= SEVERE;
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(value, other.value);
    }
}
