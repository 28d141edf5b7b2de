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

    /** How a rule is silenced by someone who has weighed what it finds. */
    static String orAllow(Rule rule) {
        return " Or, where it is meant so, say why with `allow: {%s: ...}` at the exercise or at the head of the program."
                .formatted(rule.id());
    }

    /** In whole minutes, rounded. */
    static String minutes(Duration time) {
        return Math.round(time.toSeconds() / 60.0) + " min";
    }
}
