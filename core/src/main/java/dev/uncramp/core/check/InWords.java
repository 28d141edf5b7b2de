package dev.uncramp.core.check;

import java.time.Duration;

/** Says times in messages as they are written in a program. */
final class InWords {

    private static final int TWO_MINUTES = 120;

    private InWords() {}

    /** Such as {@code 45 s}, {@code 90 s} or {@code 3 min}. */
    static String time(Duration time) {
        long seconds = time.toSeconds();
        boolean inSeconds = seconds < TWO_MINUTES && (seconds < 60 || seconds % 60 != 0);
        return inSeconds ? seconds + " s" : minutes(time);
    }

    /** In whole minutes, rounded. */
    static String minutes(Duration time) {
        return Math.round(time.toSeconds() / 60.0) + " min";
    }
}
