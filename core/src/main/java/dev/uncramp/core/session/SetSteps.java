package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.dose.CountedUnit;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.Hold;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Tempo;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one set on one side.
 *
 * @param exercise the exercise
 * @param parts the parts of its dose
 * @param reading which end of a range is read
 * @param pauses the pauses inside the exercise
 * @param unit what is counted
 * @param label the pace of timed work
 */
record SetSteps(Exercise exercise, DoseParts parts, Reading reading, Pauses pauses, Unit unit, Optional<String> label) {

    /** A calm breath, in and out. */
    private static final Beat BREATH = new Beat(Limits.BREATH_IN, Duration.ZERO, Limits.BREATH.minus(Limits.BREATH_IN));

    /** The work of a set: so many of the unit in each way; alternating repetitions begin with the first side. */
    List<Step> of(StepMaker maker, BigDecimal number, Side side, Side first) {
        if (parts.ways().isEmpty()) {
            return once(maker, number, side, first);
        }
        List<Step> steps = new ArrayList<>();
        int ways = parts.ways().get().count();
        for (int way = 1; way <= ways; way++) {
            Way its = new Way(way, ways);
            List<Step> work = once(maker, number, side, first);
            if (way > 1) {
                between(maker, work.get(0), its).ifPresent(steps::add);
            }
            work.stream()
                    .map(step -> step.kind().isWork() ? step.asking(step.asked().inWay(its)) : step)
                    .forEach(steps::add);
        }
        return steps;
    }

    /**
     * Between two ways: the change, else the relax that lies after each repetition. A hold that fills its whole time has no
     * movement before it, so a change comes where none is written too; walking and other work just turns.
     */
    private Optional<Step> between(StepMaker maker, Step next, Way to) {
        boolean whole = next.kind() == StepKind.HOLD && unit.isTime();
        Optional<Step> change =
                whole ? Optional.of(pauses.change(maker, next.side())) : pauses.writtenChange(maker, next.side());
        return change.map(step -> step.asking(step.asked().inWay(to)))
                .or(() -> pauses.relax(maker, next.side()).filter(relax -> next.kind() == StepKind.HOLD));
    }

    private List<Step> once(StepMaker maker, BigDecimal number, Side side, Side first) {
        return unit.isTime()
                ? List.of(timed(maker, reading.time(new Measure(new Value.Exactly(number), unit)), side))
                : untimed(maker, number, side, first);
    }

    private List<Step> untimed(StepMaker maker, BigDecimal number, Side side, Side first) {
        return unit.match(new Unit.Cases<List<Step>>() {
            @Override
            public List<Step> known(KnownUnit known) {
                return ownUnit(known, maker, number, side, first);
            }

            @Override
            public List<Step> counted(CountedUnit counted) {
                return SetSteps.this.counted(maker, number, side, first);
            }
        });
    }

    /** Whether a set is one hold or one time, so that alternating means the sets. */
    boolean isOneHold() {
        return unit.isTime() || (unit == KnownUnit.BREATHS && exercise.kind().holds());
    }

    /** A time is held where the exercise is a hold, but with a tempo of three numbers it is moved through. */
    private Step timed(StepMaker maker, Duration time, Side side) {
        boolean held =
                exercise.kind().holds() && parts.tempo().flatMap(Tempo::holding).isEmpty();
        return maker.timed(held ? StepKind.HOLD : StepKind.WORK, time, side, 1, 1, label);
    }

    private List<Step> ownUnit(KnownUnit known, StepMaker maker, BigDecimal number, Side side, Side first) {
        return switch (known) {
            case BREATHS -> breaths(maker, number, side);
            case STEPS -> ownPace(maker, Limits.STEP, number, side);
            case LENGTHS -> ownPace(maker, Limits.LENGTH, number, side);
            case LAPS -> ownPace(maker, Limits.LAP, number, side);
            case METRES -> ownPace(maker, Limits.METRE, number, side);
            case KILOMETRES -> ownPace(maker, Limits.METRE.multipliedBy(1000), number, side);
            case REPS -> repetitions(maker, number.intValue(), side, first);
            case CIRCLES, LETTERS -> counted(maker, number, side, first);
            case SECONDS, MINUTES, HOURS -> throw new IllegalStateException("a time is no own unit");
        };
    }

    private List<Step> ownPace(StepMaker maker, Duration one, BigDecimal number, Side side) {
        return List.of(maker.ownPace(StepKind.WORK, Reading.times(one, number), side, label)
                .asking(Asked.nothing().counting(measure(number))));
    }

    private List<Step> breaths(StepMaker maker, BigDecimal number, Side side) {
        Duration estimate = Reading.times(Limits.BREATH, number);
        Step step = exercise.kind().holds()
                ? maker.ownPace(StepKind.HOLD, estimate, side, label).beating(BREATH)
                : maker.repetitions(number.intValue(), estimate, side, Optional.of(BREATH));
        return List.of(step.asking(Asked.nothing().counting(measure(number))));
    }

    /** Repetitions that have a name of their own, such as circles. */
    private List<Step> counted(StepMaker maker, BigDecimal number, Side side, Side first) {
        return repetitions(maker, number.intValue(), side, first).stream()
                .map(step -> step.kind().isWork() ? step.asking(Asked.nothing().counting(measure(number))) : step)
                .toList();
    }

    private Measure measure(BigDecimal number) {
        return new Measure(new Value.Exactly(number), unit);
    }

    private List<Step> repetitions(StepMaker maker, int number, Side side, Side first) {
        boolean perSide = parts.alternating() && parts.side().equals(Optional.of(DoseSide.EACH));
        int reps = number * (perSide ? 2 : 1);
        Optional<Duration> held = parts.hold().map(Hold::measure).map(reading::time);
        if (parts.tempo().isPresent()) {
            Beat beat = beat(parts.tempo().get(), held);
            return List.of(maker.repetitions(reps, whole(beat.length(), reps), side, Optional.of(beat)));
        }
        boolean timedHold = parts.hold().filter(hold -> hold.measure().isTime()).isPresent();
        if (held.isPresent() && timedHold) {
            return heldRepetitions(maker, reps, held.get(), side, first);
        }
        Duration one = held.isPresent() ? movement().plus(held.get()) : DoseSteps.repetition(exercise);
        Step step = maker.repetitions(reps, whole(one, reps), side, Optional.empty());
        return List.of(
                parts.hold().isEmpty()
                        ? step
                        : step.asking(Asked.nothing().holding(parts.hold().get().measure())));
    }

    private List<Step> heldRepetitions(StepMaker maker, int reps, Duration held, Side side, Side first) {
        List<Step> steps = new ArrayList<>();
        for (int rep = 1; rep <= reps; rep++) {
            Side turn = parts.alternating() ? rep % 2 == 1 ? first : first.other() : side;
            if (rep > 1) {
                pauses.relax(maker, turn).ifPresent(steps::add);
                if (parts.alternating()) {
                    pauses.writtenChange(maker, turn).ifPresent(steps::add);
                }
            }
            steps.add(maker.hold(held, movement(), turn, rep, reps));
        }
        return steps;
    }

    /** To squeeze and let go needs no movement: where both times are written, they are the whole rhythm. */
    private Duration movement() {
        boolean rhythm = exercise.kind() == Kind.ISOMETRIC && parts.relax().isPresent();
        return exercise.repetition().orElse(rhythm ? Duration.ZERO : Limits.MOVEMENT);
    }

    /** All repetitions, with the written relax between them. */
    private Duration whole(Duration one, int reps) {
        return one.multipliedBy(reps)
                .plus(pauses.relaxTime().orElse(Duration.ZERO).multipliedBy(reps - 1L));
    }

    private static Beat beat(Tempo tempo, Optional<Duration> held) {
        return new Beat(
                tempo.rising().orElse(Limits.MOVEMENT),
                tempo.holding().or(() -> held).orElse(Duration.ZERO),
                tempo.lowering().orElse(Limits.MOVEMENT));
    }
}
