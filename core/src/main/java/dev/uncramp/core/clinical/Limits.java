package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Every limit and every assumed number of a session, each with its source. */
public final class Limits {

    /** Exercises that may end red before the session ends: design page, pain. */
    public static final int REDS_THAT_END = 2;

    /** Time to get ready before a step, inside the pause before it: rule R1, [usual practice]. */
    public static final Duration READY = Duration.ofSeconds(5);

    /** Time to change sides: rule R4, [usual practice]. */
    public static final Duration CHANGE = Duration.ofSeconds(8);

    /** Time to change to another position at the same height: rule R1, [usual practice]. */
    public static final Duration POSITION = Duration.ofSeconds(10);

    /** Time to get down to the floor or up from it: rule R1, [usual practice]. */
    public static final Duration POSITION_FLOOR = Duration.ofSeconds(30);

    /** Moving into and out of a held repetition, where the exercise gives no estimate: language page, [usual practice]. */
    public static final Duration MOVEMENT = Duration.ofSeconds(2);

    /** One repetition at one's own pace, where the exercise gives no estimate: [usual practice], about "up 2, down 2". */
    public static final Duration REPETITION = Duration.ofSeconds(4);

    /** One calm breath: 6 breaths a minute, 4 s in and 6 s out, belly breathing of clinical page e.12 [M]. */
    public static final Duration BREATH = Duration.ofSeconds(10);

    /** One step when walking easily, about 100 to 120 a minute: 10 minutes are about 1,200 steps [AAFP-walk]. */
    public static final Duration STEP = Duration.ofMillis(500);

    /** One length of a pool of 25 m, swum easily: [usual practice]. */
    public static final Duration LENGTH = Duration.ofSeconds(60);

    /** One lap of a running track of 400 m, walked: 1.4 m/s, [usual practice]. */
    public static final Duration LAP = Duration.ofSeconds(285);

    /** One metre when walking easily, 1.4 m/s: [usual practice]. */
    public static final Duration METRE = Duration.ofMillis(714);

    /** How long a step that only a key ends lasts in a rehearsal: [usual practice]. */
    public static final Duration REHEARSED = Duration.ofSeconds(10);

    /** A pause from which a hold is offered again from the start: screen 5.4, [usual practice]. */
    public static final Duration LONG_PAUSE = Duration.ofSeconds(30);

    /** The lead-in after a pause: rule R9, [usual practice]. */
    public static final Duration LEAD_IN = Duration.ofSeconds(3);

    /** The rest that is proposed before the easier exercise; it lasts as long as one likes: screen 5.9, [usual practice]. */
    public static final Duration REST_BEFORE_EASIER = Duration.ofSeconds(30);

    /** How far into a step the back key redoes it instead of going to the one before: rule R11. */
    public static final Duration REDO_AFTER = Duration.ofSeconds(3);

    /** What one press lengthens or shortens a step by: rule R10. */
    public static final Duration STRETCH_BY = Duration.ofSeconds(10);

    /** The most that presses may add to one step: fault row C07, [usual practice]. */
    public static final Duration STRETCH_MOST = Duration.ofMinutes(5);

    /** The soft cue in a step at one's own pace: screen 5.5. */
    public static final Duration SOFT_CUE = Duration.ofMinutes(3);

    /** The least time between two questions: protocol 2.4. */
    public static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(3);

    /** The time that one question is taken to cost, to read it and press one key: [usual practice]. */
    public static final Duration QUESTION = Duration.ofSeconds(10);

    /** Questions never take more than one part in so many of a session: protocol 2.4. */
    public static final int QUESTIONS_PART = 10;

    /** How long the warning signs need not be listed again: protocol 2.4, "every 14 days". */
    public static final Duration SIGNS_LAST = Duration.ofDays(14);

    /** Slow breathing in place of a session: [usual practice]. */
    public static final Duration BREATHING_NOT_TODAY = Duration.ofMinutes(3);

    /** Slow breathing after two exercises that ended red: protocol 2.4, "two minutes of breathing". */
    public static final Duration BREATHING_AFTER_REDS = Duration.ofMinutes(2);

    /** Breathing in, of one calm breath of {@link #BREATH}: belly breathing of clinical page e.12 [M]. */
    public static final Duration BREATH_IN = Duration.ofSeconds(4);

    /** Until when a day without exercise says to look again the same evening, later the next morning: [usual practice]. */
    public static final LocalTime LOOK_AGAIN_TODAY_UNTIL = LocalTime.of(15, 0);

    /** Silence after which the closing questions count as not answered: [usual practice]. */
    public static final Duration SILENCE = Duration.ofMinutes(10);

    private Limits() {}

    /**
     * Gives the usual pain limit of a grade.
     *
     * @param grade the grade, or empty
     * @return 3 for settle [PURE-neck] [PEAK-back], 4 for restore [PURE-ank], 5 for build [EVEX]; 3 without a grade
     */
    public static PainLimit usualPainLimit(Optional<Grade> grade) {
        return switch (grade.orElse(Grade.SETTLE)) {
            case SETTLE -> PainLimit.of(3);
            case RESTORE -> PainLimit.of(4);
            case BUILD -> PainLimit.of(5);
        };
    }

    /**
     * Gives the rest that is assumed between sets, or before another exercise, where none is written.
     *
     * @param kind the kind of the exercise just done
     * @return 5 s for a stretch and 30 s for isometric and strength work, language page and [TREK]; none for steady
     *     aerobic work; 5 s for easy movement, breathing, posture, yoga and massage and 30 s for balance, [usual practice]
     */
    public static Duration assumedRest(Kind kind) {
        return switch (kind) {
            case ISOMETRIC, STRENGTH, BALANCE -> Duration.ofSeconds(30);
            case STRETCH, MOBILITY, BREATHING, POSTURE, YOGA, MASSAGE -> Duration.ofSeconds(5);
            case WALKING, SWIMMING, AEROBIC -> Duration.ZERO;
        };
    }

    /**
     * Gives the time to get from where one exercise ends to where the next one starts.
     *
     * @param from where the body is
     * @param to where it has to be
     * @return nothing for the same position, 30 s to or from the floor, else 10 s: rule R1
     */
    public static Duration toMove(Position from, Position to) {
        if (from == to) {
            return Duration.ZERO;
        }
        return from.onTheFloor() != to.onTheFloor() ? POSITION_FLOOR : POSITION;
    }

    /**
     * Gives the time to get ready for an exercise.
     *
     * @param exercise the exercise
     * @return its own estimate, else {@link #READY}
     */
    public static Duration ready(Exercise exercise) {
        return exercise.ready().orElse(READY);
    }

    /**
     * Gives the time to change sides in an exercise.
     *
     * @param exercise the exercise
     * @return its own estimate, else {@link #CHANGE}
     */
    public static Duration change(Exercise exercise) {
        return exercise.change().orElse(CHANGE);
    }
}
