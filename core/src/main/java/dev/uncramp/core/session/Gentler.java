package dev.uncramp.core.session;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Makes a dose gentler: at the low end, without load, with fewer sets. */
final class Gentler {

    private Gentler() {}

    /** Half the sets, at least one, at the low end, without load: for an exercise that has no easier one. */
    static SingleDose half(SingleDose dose) {
        return smaller(dose, new Smaller(Gentler::halfOf, true));
    }

    /** At most so many sets, at the low end, without load: for an easier exercise in place of another. */
    static SingleDose atMost(int sets, SingleDose dose) {
        return smaller(dose, new Smaller(planned -> Math.min(planned, sets), false));
    }

    /** How many sets a dose plans; the rounds of an interval are none. */
    static int setsOf(SingleDose dose) {
        return dose.amount().match(new Amount.Cases<Integer>() {
            @Override
            public Integer goal(Goal goal) {
                return goal.sets().planned();
            }

            @Override
            public Integer perSet(PerSet list) {
                return list.counts().size();
            }

            @Override
            public Integer interval(Interval interval) {
                return 1;
            }

            @Override
            public Integer asTold(AsTold told) {
                return 1;
            }
        });
    }

    private static SingleDose smaller(SingleDose dose, Smaller smaller) {
        SingleDose less = new SingleDose(dose.amount().match(smaller), withoutLoad(dose.parts(), true));
        boolean oneIsLeft = setsOf(dose) > 1 && setsOf(less) == 1 && !comesTwice(dose.parts());
        return oneIsLeft ? new SingleDose(less.amount(), withoutLoad(dose.parts(), false)) : less;
    }

    /** Whether a set comes once for each side, so that a rest may lie in it. */
    private static boolean comesTwice(DoseParts parts) {
        return parts.side().filter(side -> side == DoseSide.EACH).isPresent();
    }

    static int halfOf(int count) {
        return Math.max(1, count / 2);
    }

    /** Without load; a single set has no rest between sets. */
    private static DoseParts withoutLoad(DoseParts parts, boolean rests) {
        return new DoseParts(
                parts.hold(),
                parts.relax(),
                rests ? parts.rest() : Optional.empty(),
                parts.change(),
                parts.ready(),
                parts.tempo(),
                parts.side(),
                parts.alternating(),
                parts.ways(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parts.effort(),
                parts.range(),
                parts.support(),
                parts.when());
    }

    private static final class Smaller implements Amount.Cases<Amount> {

        private final IntUnaryOperator sets;
        private final boolean halvesIntervals;

        Smaller(IntUnaryOperator sets, boolean halvesIntervals) {
            this.sets = sets;
            this.halvesIntervals = halvesIntervals;
        }

        @Override
        public Amount goal(Goal goal) {
            Measure low = low(goal.measure());
            return new Goal(Count.of(sets.applyAsInt(goal.sets().planned())), low, Optional.empty(), goal.label());
        }

        @Override
        public Amount perSet(PerSet list) {
            List<Integer> counts =
                    list.counts().subList(0, sets.applyAsInt(list.counts().size()));
            return counts.size() > 1
                    ? new PerSet(counts, list.unit())
                    : Goal.of(Measure.of(counts.get(0), list.unit()));
        }

        @Override
        public Amount interval(Interval interval) {
            int planned = interval.rounds().planned();
            Optional<Interval.Total> total = interval.total().map(whole -> {
                Measure low = low(whole.time());
                return new Interval.Total(halvesIntervals ? halved(low) : low, Optional.empty());
            });
            return new Interval(Count.of(halvesIntervals ? halfOf(planned) : planned), total, interval.phases());
        }

        @Override
        public Amount asTold(AsTold told) {
            return told;
        }

        private static Measure low(Measure measure) {
            return measure.value().most().compareTo(measure.value().planned()) == 0
                    ? measure
                    : new Measure(new Value.Exactly(measure.value().planned()), measure.unit());
        }

        private static Measure halved(Measure time) {
            BigDecimal half = time.value().planned().divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP);
            return new Measure(new Value.Exactly(half.max(BigDecimal.ONE)), time.unit());
        }
    }
}
