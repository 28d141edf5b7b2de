package dev.uncramp.core.session;

import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes the steps of one set of an exercise; they get their place when the whole day is put together.
 *
 * @param item the exercise by its number in the timeline
 * @param round which round
 * @param rounds how many rounds
 * @param set which set
 * @param sets how many sets
 */
record StepMaker(Optional<Integer> item, int round, int rounds, int set, int sets) {

    static StepMaker of(int item) {
        return new StepMaker(Optional.of(item), 1, 1, 1, 1);
    }

    StepMaker inRound(int number, int of) {
        return new StepMaker(item, number, of, set, sets);
    }

    StepMaker inSet(int number, int of) {
        return new StepMaker(item, round, rounds, number, of);
    }

    /** A pause by time: relax, rest, change, position or get ready. */
    Step pause(StepKind kind, Duration time, Side side) {
        return step(kind, Optional.of(time), Duration.ZERO, side, 1, 1, Optional.empty(), Optional.empty());
    }

    /** A hold with the movement into it, as one of several repetitions. */
    Step hold(Duration time, Duration movement, Side side, int rep, int reps) {
        return step(StepKind.HOLD, Optional.of(time), movement, side, rep, reps, Optional.empty(), Optional.empty());
    }

    /** Timed work or a timed hold. */
    Step timed(StepKind kind, Duration time, Side side, int rep, int reps, Optional<String> label) {
        return step(kind, Optional.of(time), Duration.ZERO, side, rep, reps, label, Optional.empty());
    }

    /** Several repetitions in one step, to a tempo or at one's own pace. */
    Step repetitions(int reps, Duration estimate, Side side, Optional<Beat> beat) {
        return step(StepKind.REPS, Optional.empty(), estimate, side, 1, reps, Optional.empty(), beat);
    }

    /** Work or a hold at one's own pace. */
    Step ownPace(StepKind kind, Duration estimate, Side side, Optional<String> label) {
        return step(kind, Optional.empty(), estimate, side, 1, 1, label, Optional.empty());
    }

    private Step step(
            StepKind kind,
            Optional<Duration> planned,
            Duration estimate,
            Side side,
            int rep,
            int reps,
            Optional<String> label,
            Optional<Beat> beat) {
        return new Step(
                0,
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
                beat,
                false,
                Asked.nothing());
    }
}
