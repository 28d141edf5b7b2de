package dev.uncramp.core.history;

import dev.uncramp.core.program.TimeRange;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * That a next time comes earlier than the program wants it, as in {@code 2 x/day, 6 h apart}.
 *
 * @param apart the time that is to lie between
 * @param ended when the last one ended
 * @param now the time of this start
 */
public record TooSoon(TimeRange apart, OffsetDateTime ended, OffsetDateTime now) {

    /**
     * Gives the time from which it is right.
     *
     * @return when the shortest time between is over, by the clock of this start
     */
    public OffsetDateTime from() {
        return ended.plus(apart.min()).withOffsetSameInstant(now.getOffset());
    }

    /**
     * Tells whether that is on another day.
     *
     * @return true from the next day on
     */
    public boolean isTomorrow() {
        return from().toLocalDate().isAfter(now.toLocalDate());
    }

    /**
     * Gives how long ago the last one ended.
     *
     * @return the time
     */
    public Duration since() {
        return Duration.between(ended, now);
    }
}
