package dev.uncramp.core.session;

import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.dose.Phase.Repeated;
import dev.uncramp.core.dose.Phase.Timed;
import dev.uncramp.core.dose.Phase.Until;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of an interval as timed work; a part that is called rest is work of the interval too, so that nothing is
 * trimmed from a group as it was written.
 */
final class IntervalSteps {

    /** The most rounds that fill a total, whatever the parts: no session holds more. */
    private static final int MOST_ROUNDS = 1000;

    private IntervalSteps() {}

    static List<Step> of(Interval interval, StepMaker maker, Side side, Reading reading) {
        if (interval.total().isPresent()) {
            return filling(interval, reading.time(interval.total().get().time()), maker, side);
        }
        int rounds = reading.count(interval.rounds());
        List<Step> steps = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            steps.addAll(group(interval.phases(), numbered(maker, round, rounds), side, reading));
        }
        return steps;
    }

    /**
     * Rounds until the total is full, the last part cut to fit; where only a person ends a part, all parts share the whole
     * time, since nobody knows before how long one round takes.
     */
    private static List<Step> filling(Interval interval, Duration total, StepMaker maker, Side side) {
        List<Step> parts = group(interval.phases(), maker, side, Reading.LOW);
        Duration one = lengthOf(parts);
        boolean open = parts.stream().anyMatch(step -> step.planned().isEmpty());
        if (open || one.isZero()) {
            return List.of(maker.timed(StepKind.WORK, total, side, 1, 1, Optional.empty())
                    .asking(Asked.nothing().goingThrough(interval.phases())));
        }
        long rounds = Math.min(MOST_ROUNDS, ceiling(total, one));
        List<Step> steps = new ArrayList<>();
        Duration left = total;
        for (int round = 1; round <= rounds; round++) {
            for (Step step : group(interval.phases(), numbered(maker, round, (int) rounds), side, Reading.LOW)) {
                if (left.isZero()) {
                    return steps;
                }
                Step cut = step.length().compareTo(left) > 0 ? step.lasting(left) : step;
                steps.add(cut);
                left = left.minus(cut.length());
            }
        }
        return steps;
    }

    private static long ceiling(Duration total, Duration one) {
        return (total.toMillis() + one.toMillis() - 1) / one.toMillis();
    }

    private static Duration lengthOf(List<Step> steps) {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The rounds of the block count where it has several, else those of the interval. */
    private static StepMaker numbered(StepMaker maker, int round, int rounds) {
        return maker.rounds() > 1 ? maker : maker.inRound(round, rounds);
    }

    private static List<Step> group(List<Phase> phases, StepMaker maker, Side side, Reading reading) {
        List<Step> steps = new ArrayList<>();
        for (Phase phase : phases) {
            steps.addAll(phase.match(new Phase.Cases<List<Step>>() {
                @Override
                public List<Step> timed(Timed timed) {
                    Optional<String> label = Optional.of(timed.label().word());
                    return List.of(maker.timed(StepKind.WORK, reading.time(timed.time()), side, 1, 1, label)
                            .asking(Asked.nothing().at(timed.intensity())));
                }

                @Override
                public List<Step> until(Until until) {
                    Optional<String> label = Optional.of(until.label().word());
                    return List.of(maker.ownPace(StepKind.WORK, Duration.ZERO, side, label)
                            .asking(Asked.nothing().endingWith(until.until())));
                }

                @Override
                public List<Step> repeated(Repeated repeated) {
                    List<Step> inner = new ArrayList<>();
                    for (int time = 0; time < reading.count(repeated.rounds()); time++) {
                        inner.addAll(group(repeated.phases(), maker, side, reading));
                    }
                    return inner;
                }
            }));
        }
        return steps;
    }
}
