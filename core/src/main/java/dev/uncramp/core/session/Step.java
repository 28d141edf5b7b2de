package dev.uncramp.core.session;

import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.Optional;

/**
 * One step of a session.
 *
 * <p>A step lasts {@link #length}: its estimate and then its planned time. At one's own pace there is no planned time and
 * the estimate is a guess for all of it; in a hold inside a repetition the estimate is the movement before the hold; in
 * any other timed step it is zero.
 *
 * @param index its place among the steps, from 0
 * @param kind what the person does
 * @param planned the exact time of a timed step; empty at one's own pace
 * @param estimate an estimated time, see above
 * @param item the exercise it belongs to, by its number in the timeline from 0; a rest belongs to the exercise just
 *     done, a change of position to the next one; empty for a care step outside an exercise
 * @param side the side that works; in a change, the side that comes; both in any other pause between sets
 * @param set which set, from 1
 * @param sets how many sets
 * @param rep which repetition of the set, from 1; in a step of several repetitions the first of them
 * @param reps how many repetitions the set has on this side
 * @param round which round of its block or interval, from 1
 * @param rounds how many rounds
 * @param label the word for a part of an interval, such as {@code brisk}
 * @param beat the tempo of repetitions; empty at one's own pace
 * @param waits whether it goes on only at a key, however long it takes
 * @param asked what it asks for beyond its time and its number
 */
public record Step(
        int index,
        StepKind kind,
        Optional<Duration> planned,
        Duration estimate,
        Optional<Integer> item,
        Side side,
        int set,
        int sets,
        int rep,
        int reps,
        int round,
        int rounds,
        Optional<String> label,
        Optional<Beat> beat,
        boolean waits,
        Asked asked) {

    private static final Optional<String> RESTING = Optional.of("rest");

    /** Refuses negative times and numbers that do not count from 1. */
    public Step {
        if ((planned.isPresent() && planned.get().isNegative()) || estimate.isNegative()) {
            throw new IllegalArgumentException("a step lasts no negative time");
        }
        if (index < 0 || set < 1 || set > sets || rep < 1 || rep > reps || round < 1 || round > rounds) {
            throw new IllegalArgumentException("sets, repetitions and rounds count from 1 to their number");
        }
    }

    /**
     * Gives how long it lasts, by its plan or its estimate.
     *
     * @return the estimate and the planned time together
     */
    public Duration length() {
        if (planned.isEmpty()) {
            return estimate;
        }
        return estimate.isZero() ? planned.get() : estimate.plus(planned.get());
    }

    /**
     * Tells whether it is exercise: what is written as a rest inside an interval is not, though it is a part of the work.
     *
     * @return true for holds, repetitions and timed work that is not called rest
     */
    public boolean isExercise() {
        return kind.isWork() && !label.equals(RESTING);
    }

    /**
     * Tells whether it ends by time.
     *
     * @return true where it has a planned time and waits for no key
     */
    public boolean endsByTime() {
        return planned.isPresent() && !waits;
    }

    /**
     * Gives the same step at another place.
     *
     * @param place its place among the steps, from 0
     * @return the step
     */
    public Step at(int place) {
        return new Step(
                place, kind, planned, estimate, item, side, set, sets, rep, reps, round, rounds, label, beat, waits,
                asked);
    }

    /**
     * Gives the same step, waiting for a key.
     *
     * @return the step
     */
    public Step waiting() {
        return new Step(
                index, kind, planned, estimate, item, side, set, sets, rep, reps, round, rounds, label, beat, true,
                asked);
    }

    Step ofSets(int number) {
        return new Step(
                index, kind, planned, estimate, item, side, set, number, rep, reps, round, rounds, label, beat, waits,
                asked);
    }

    Step lasting(Duration time) {
        return new Step(
                index,
                kind,
                Optional.of(time),
                estimate,
                item,
                side,
                set,
                sets,
                rep,
                reps,
                round,
                rounds,
                label,
                beat,
                waits,
                asked);
    }

    Step beating(Beat tempo) {
        return new Step(
                index,
                kind,
                planned,
                estimate,
                item,
                side,
                set,
                sets,
                rep,
                reps,
                round,
                rounds,
                label,
                Optional.of(tempo),
                waits,
                asked);
    }

    Step asking(Asked what) {
        return new Step(
                index, kind, planned, estimate, item, side, set, sets, rep, reps, round, rounds, label, beat, waits,
                what);
    }

    Step inRound(int number, int of) {
        return new Step(
                index, kind, planned, estimate, item, side, set, sets, rep, reps, number, of, label, beat, waits,
                asked);
    }
}
