package dev.uncramp.core.program;

import java.time.Duration;

/**
 * A time, or a range of times: {@code 30 s}, {@code 30-60 s}.
 *
 * @param min the shorter end, above zero; what is planned
 * @param max the longer end; the same where one time is written
 */
public record TimeRange(Duration min, Duration max) {

    /** Refuses a time that is not above zero, and a range that runs backwards. */
    public TimeRange {
        if (min.isZero() || min.isNegative() || max.compareTo(min) < 0) {
            throw new IllegalArgumentException("a time above zero, the second one not shorter");
        }
    }

    /**
     * Gives one time.
     *
     * @param time above zero
     * @return the time
     */
    public static TimeRange of(Duration time) {
        return new TimeRange(time, time);
    }

    /**
     * Gives what is planned.
     *
     * @return the shorter end
     */
    public Duration planned() {
        return min;
    }
}
