package dev.uncramp.core.session;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseConflict;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.SingleDose;
import java.util.List;
import java.util.Optional;

/** Takes one set, or one round of an interval, from a dose that has several; what has one set stays as it is. */
final class SetLess implements Amount.Cases<Amount> {

    private SetLess() {}

    static SingleDose of(SingleDose dose) {
        Amount less = dose.amount().match(new SetLess());
        return DoseConflict.between(less, dose.parts()).isEmpty() ? new SingleDose(less, dose.parts()) : dose;
    }

    private static Count oneLess(Count sets) {
        return Count.of(Math.max(1, sets.planned() - 1));
    }

    @Override
    public Amount goal(Goal goal) {
        return new Goal(oneLess(goal.sets()), goal.measure(), Optional.empty(), goal.label());
    }

    @Override
    public Amount perSet(PerSet list) {
        List<Integer> counts = list.counts().subList(0, list.counts().size() - 1);
        return counts.size() > 1 ? new PerSet(counts, list.unit()) : Goal.of(Measure.of(counts.get(0), list.unit()));
    }

    @Override
    public Amount interval(Interval interval) {
        return interval.total().isPresent()
                ? interval
                : new Interval(oneLess(interval.rounds()), interval.total(), interval.phases());
    }

    @Override
    public Amount asTold(AsTold told) {
        return told;
    }
}
