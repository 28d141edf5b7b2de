package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Grade;
import java.util.Optional;

/** Which programs and sessions a rule looks at. */
public enum Scope {

    /** Every session of every program. */
    EVERYWHERE("every program"),

    /** Programs of the grade settle. */
    SETTLE("programs of the grade settle"),

    /** Programs of the grades restore and build, and those without a grade. */
    AFTER_SETTLE("every program but those of the grade settle"),

    /** Programs of the grade build, and those without a grade. */
    BUILD("programs of the grade build and those without a grade"),

    /**
     * Sessions that are more than a short break, of programs that are not of the grade settle: only they need a
     * warm-up, a cool-down and a whole minute for each muscle.
     */
    WHOLE_SESSIONS("sessions of 4 minutes and more, but not in the grade settle");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    /**
     * Says it for the manual.
     *
     * @return some words to follow "looks at"
     */
    public String words() {
        return words;
    }

    boolean holds(Optional<Grade> grade) {
        boolean settle = grade.equals(Optional.of(Grade.SETTLE));
        boolean restore = grade.equals(Optional.of(Grade.RESTORE));
        return switch (this) {
            case EVERYWHERE -> true;
            case SETTLE -> settle;
            case AFTER_SETTLE, WHOLE_SESSIONS -> !settle;
            case BUILD -> !settle && !restore;
        };
    }

    boolean holds(SessionView session) {
        return this != WHOLE_SESSIONS || !session.isShortBreak();
    }
}
