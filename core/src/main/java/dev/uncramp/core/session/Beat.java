package dev.uncramp.core.session;

import java.time.Duration;

/**
 * The tempo of one repetition.
 *
 * @param up the way up
 * @param hold held at the top; zero for none
 * @param down the way down
 */
public record Beat(Duration up, Duration hold, Duration down) {

    /** Refuses negative times. */
    public Beat {
        if (up.isNegative() || hold.isNegative() || down.isNegative()) {
            throw new IllegalArgumentException("a tempo has no negative time");
        }
    }

    /**
     * Gives how long one repetition lasts.
     *
     * @return up, hold and down together
     */
    public Duration length() {
        return up.plus(hold).plus(down);
    }
}
