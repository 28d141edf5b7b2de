package dev.uncramp.core.session;

import java.time.Duration;
import java.util.Optional;

/**
 * How a step ended.
 *
 * @param step the step
 * @param slot which part of which turn it is, wherever it stands on the route
 * @param way how it ended
 * @param held the time really held, worked or rested, without the movement before a hold
 * @param reps how many repetitions it stands for
 */
record StepEnd(Step step, Slot slot, Way way, Duration held, int reps) {

    /** How a step ended. */
    enum Way {
        /** As done, by a key or with someone there. */
        DONE,

        /** By its time, with nobody touching a key. */
        PLAYED,

        /** Skipped or broken off. */
        SKIPPED
    }

    /**
     * A part of a turn.
     *
     * @param item the exercise of the turn
     * @param eased whether it is the easier one
     * @param round the round of the turn
     * @param set the first set of the turn; 1 but where one more set is a turn by itself
     * @param part the number of the step in the turn, from 0; below 0 in the gap before it
     */
    record Slot(Optional<Integer> item, boolean eased, int round, int set, int part) {}
}
