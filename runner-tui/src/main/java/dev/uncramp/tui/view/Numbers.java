package dev.uncramp.tui.view;

import java.time.Duration;

/** Times as digits. */
final class Numbers {

    private static final int LONGEST_IN_SECONDS = 99;

    private Numbers() {}

    /** Minutes, and seconds where there are some: {@code 2} or {@code 1:30}. */
    static String minutes(Duration time) {
        long seconds = time.toSeconds();
        return seconds % 60 == 0 ? Long.toString(seconds / 60) : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** Seconds up to 99, else minutes and seconds. */
    static String of(Duration time) {
        long seconds = Math.max(0, time.plusMillis(999).toSeconds());
        return seconds <= LONGEST_IN_SECONDS ? Long.toString(seconds) : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
