package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what rises by the week in an amount.
 *
 * @param parts the parts beside it
 * @param more the rise
 * @param risen the unit that rises; empty for sets
 */
record RaisedAmount(DoseParts parts, MoreByWeek more, Optional<Unit> risen) implements Amount.Cases<Optional<Raised>> {

    @Override
    public Optional<Raised> goal(Goal goal) {
        if (risen.isEmpty()) {
            return Optional.of(counts(
                    goal.sets(),
                    sets -> Optional.empty(),
                    sets -> new Goal(sets, goal.measure(), Optional.empty(), goal.label())));
        }
        return Raised.fits(goal.measure().unit(), risen.get())
                ? Optional.of(Raised.of(
                        goal.measure(),
                        more,
                        measure -> MeasureFault.ofGoal(measure.value(), measure.unit())
                                .or(() -> contradicted(with(goal, measure))),
                        measure -> dose(with(goal, measure))))
                : Optional.empty();
    }

    private static Goal with(Goal goal, Measure measure) {
        return new Goal(goal.sets(), measure, Optional.empty(), goal.label());
    }

    /** What contradicts a later amount, such as an odd total of two sides in turn. */
    private Optional<String> contradicted(Amount later) {
        return DoseConflict.between(later, parts).stream()
                .findFirst()
                .map(conflict -> conflict.message().value());
    }

    @Override
    public Optional<Raised> perSet(PerSet list) {
        return Optional.empty();
    }

    /** Its rounds, which are counted as repetitions are, or its time in all. */
    @Override
    public Optional<Raised> interval(Interval interval) {
        Optional<Interval.Total> total = interval.total();
        if (risen.isEmpty()) {
            return Optional.empty();
        }
        if (total.isEmpty()) {
            return risen.get() == KnownUnit.REPS
                    ? Optional.of(counts(
                            interval.rounds(),
                            rounds -> IntervalSize.fault(rounds, total, interval.phases()),
                            rounds -> new Interval(rounds, total, interval.phases())))
                    : Optional.empty();
        }
        return risen.get().isTime()
                ? Optional.of(Raised.of(
                        total.get().time(),
                        more,
                        measure -> MeasureFault.ofGoal(measure.value(), measure.unit())
                                .or(() -> IntervalSize.fault(Count.ONE, total(measure), interval.phases())),
                        measure -> dose(new Interval(Count.ONE, total(measure), interval.phases()))))
                : Optional.empty();
    }

    @Override
    public Optional<Raised> asTold(AsTold told) {
        return Optional.empty();
    }

    private static Optional<Interval.Total> total(Measure measure) {
        return Optional.of(new Interval.Total(measure, Optional.empty()));
    }

    private Raised counts(Count now, Function<Count, Optional<String>> fault, Function<Count, Amount> with) {
        return Raised.of(
                now.isRange() ? Value.between(now.low(), now.high()) : Value.of(now.low()),
                more,
                value -> value.planned().scale() > 0 || value.planned().compareTo(BigDecimal.valueOf(Count.MOST)) > 0
                        ? Optional.of("`%s` is no number of sets or rounds: a whole number up to %d"
                                .formatted(DosePrinter.value(value), Count.MOST))
                        : fault.apply(count(value)),
                value -> dose(with.apply(count(value))));
    }

    private static Count count(Value value) {
        return Count.of(value.planned().intValue());
    }

    private SingleDose dose(Amount amount) {
        return new SingleDose(amount, parts);
    }
}
