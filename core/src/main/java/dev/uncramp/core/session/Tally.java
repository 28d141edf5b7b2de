package dev.uncramp.core.session;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Side;
import java.time.Duration;

/**
 * What was prescribed and what was done of one set on one side.
 *
 * @param item the exercise by its number in the timeline, from 0
 * @param exercise what was done
 * @param eased whether it is the easier one, taken during the session
 * @param round which round, from 1
 * @param set which set, from 1
 * @param side the side
 * @param reps how many repetitions were prescribed; for holds and timed work how many of them
 * @param time the prescribed time of holds and timed work; zero at one's own pace
 * @param done how many repetitions were done
 * @param played how many ran by with nobody touching a key
 * @param skipped how many were skipped or broken off
 * @param held the time really held or worked with someone there, also of those that were broken off
 * @param heldPlayed the time that ran by with nobody touching a key
 */
public record Tally(
        int item,
        ExerciseId exercise,
        boolean eased,
        int round,
        int set,
        Side side,
        int reps,
        Duration time,
        int done,
        int played,
        int skipped,
        Duration held,
        Duration heldPlayed) {

    /** What came of a set. */
    public enum Result {

        /** All of it was done. */
        DONE,

        /** It was over, and at least a part only ran by. */
        PLAYED,

        /** A part was done, a part skipped or not reached. */
        PARTLY,

        /** All of it was skipped. */
        SKIPPED,

        /** It was not reached. */
        NOT_REACHED
    }

    /**
     * Gives what came of it.
     *
     * @return the result
     */
    public Result result() {
        int over = done + played;
        if (over == 0) {
            return skipped == 0 ? Result.NOT_REACHED : Result.SKIPPED;
        }
        if (skipped > 0 || over < reps) {
            return Result.PARTLY;
        }
        return played > 0 ? Result.PLAYED : Result.DONE;
    }
}
