package dev.uncramp.core.build;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.exercise.Grade;
import java.time.Duration;

/**
 * Between which lengths a session fits the minutes that were asked for.
 *
 * @param least the shortest, in thousandths of a second
 * @param most the longest, in thousandths of a second
 */
record Fit(int least, int most) {

    /** How far a session may be off: a tenth, [usual practice]. */
    private static final int PART = 10;

    static Fit of(BuildRequest request) {
        int wanted = (int) request.time().toMillis();
        Duration longest = longest(request.grade());
        int most = (int) Math.min(wanted + wanted / PART, longest.toMillis());
        return new Fit(wanted - wanted / PART, Math.max(most, 0));
    }

    /** The shortest session that is built: 3 min in the first days, else 5, so that it can hold a warm-up, [usual practice]. */
    static Duration shortest(Grade grade) {
        return Duration.ofMinutes(grade == Grade.SETTLE ? 3 : 5);
    }

    /** The longest session that is built. */
    static Duration longest(Grade grade) {
        return grade == Grade.SETTLE ? SessionLimits.LONGEST_AT_THE_START : SessionLimits.LONG;
    }

    /** How far a length is too long; 0 where it fits. */
    int over(int millis) {
        return Math.max(millis - most, 0);
    }

    /** How far a length is too short; 0 where it fits. */
    int missing(int millis) {
        return Math.max(least - millis, 0);
    }
}
