package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pauses between two turns.
 *
 * <p>A written rest stands; where two exercises name positions that differ, the change of position is counted too;
 * without either, the rest assumed for the exercise just done gives time to get ready. Getting ready lies inside them;
 * only the first turn of a session has its own, and one that needs time where there is no pause.
 */
final class Gaps {

    private Gaps() {}

    /** Before the first turn of a session. */
    static List<Step> before(Visit first) {
        Step step = first.steps().get(0);
        Duration time =
                first.ready().or(() -> first.exercise().map(Limits::ready)).orElse(Duration.ZERO);
        return first.item().isEmpty() ? List.of() : List.of(waiting(pause(StepKind.READY, time, step), first));
    }

    /** Before a turn that moved to the front because the ones before it were left out. */
    static List<Step> lead(Visit next) {
        return next.item().isEmpty()
                ? List.of()
                : ready(new ArrayList<>(), next.steps().get(0), Limits.READY, next);
    }

    /**
     * Between two turns.
     *
     * @param last the exercise whose end position counts; before a care step it is the one before that
     */
    static List<Step> between(Visit done, Optional<Exercise> last, Visit next) {
        Step after = done.steps().get(done.steps().size() - 1);
        Step before = next.steps().get(0);
        List<Step> gap = new ArrayList<>();
        if (next.item().isEmpty()) {
            return gap;
        }
        Duration moving = moving(last, next);
        Duration resting = next.gap().orElseGet(() -> moving.isZero() ? assumed(done) : Duration.ZERO);
        if (!resting.isZero()) {
            gap.add(pause(StepKind.REST, resting, after));
        }
        if (!moving.isZero()) {
            gap.add(pause(StepKind.POSITION, moving, before));
        }
        Duration least = done.item().isEmpty() ? Limits.READY : Duration.ZERO;
        return ready(gap, before, next.ready().orElse(least), next);
    }

    private static Duration assumed(Visit done) {
        return done.exercise().map(Exercise::kind).map(Limits::assumedRest).orElse(Duration.ZERO);
    }

    private static Duration moving(Optional<Exercise> last, Visit next) {
        Optional<Position> from = last.flatMap(Exercise::endsIn);
        Optional<Position> to = next.exercise().flatMap(Exercise::start);
        return from.isPresent() && to.isPresent() ? Limits.toMove(from.get(), to.get()) : Duration.ZERO;
    }

    /** The gap with room for a written get-ready time in it, and waiting where the turn waits. */
    private static List<Step> ready(List<Step> gap, Step before, Duration least, Visit next) {
        Duration whole = gap.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
        Duration missing = least.minus(whole);
        if (gap.isEmpty() && (!least.isZero() || next.waits())) {
            gap.add(pause(StepKind.READY, least, before));
        } else if (!gap.isEmpty() && !missing.isNegative() && !missing.isZero()) {
            Step end = gap.remove(gap.size() - 1);
            gap.add(end.lasting(end.length().plus(missing)));
        }
        if (!gap.isEmpty()) {
            gap.add(waiting(gap.remove(gap.size() - 1), next));
        }
        return gap;
    }

    private static Step waiting(Step step, Visit next) {
        return next.waits() ? step.waiting() : step;
    }

    private static Step pause(StepKind kind, Duration time, Step like) {
        return new StepMaker(like.item(), like.round(), like.rounds(), like.set(), like.sets())
                .pause(kind, time, Side.BOTH);
    }
}
