package dev.uncramp.core.program;

import java.time.Duration;
import java.util.Optional;

/**
 * By when pain is to be back to what it was.
 *
 * @param within how long after the session; empty: by the next morning
 */
public record Settle(Optional<Duration> within) {

    /**
     * Gives the next morning.
     *
     * @return by next morning
     */
    public static Settle byNextMorning() {
        return new Settle(Optional.empty());
    }

    /**
     * Gives a time after the session.
     *
     * @param time above zero
     * @return within this time
     */
    public static Settle within(Duration time) {
        return new Settle(Optional.of(time));
    }
}
