package dev.uncramp.core.session;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseConflict;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes half of a dose: half of the low end of each amount, rounded down, at least one; the sets stay.
 *
 * <p>Where one is all there is in a set, half the sets; what is done as told stays as it was told. What alternates stays
 * even, so that both sides have the same; where no smaller even number is left, it stays as it is.
 */
final class Halved implements Amount.Cases<Amount> {

    private static final Halved AMOUNT = new Halved(1);
    private static final Halved EVEN = new Halved(2);
    private static final int DECIMALS = 3;
    private static final int MINUTE = 60;

    private final int multiple;

    private Halved(int multiple) {
        this.multiple = multiple;
    }

    static SingleDose of(SingleDose dose) {
        return Stream.of(AMOUNT, EVEN)
                .map(dose.amount()::match)
                .filter(half -> DoseConflict.between(half, dose.parts()).isEmpty())
                .findFirst()
                .map(half -> new SingleDose(half, dose.parts()))
                .orElse(dose);
    }

    @Override
    public Amount goal(Goal goal) {
        int sets = goal.sets().planned();
        Measure half = half(goal.measure());
        boolean one = half.value().planned().compareTo(goal.measure().value().planned()) == 0;
        return new Goal(Count.of(one ? Gentler.halfOf(sets) : sets), half, Optional.empty(), goal.label());
    }

    @Override
    public Amount perSet(PerSet list) {
        return new PerSet(list.counts().stream().map(this::halfOf).toList(), list.unit());
    }

    @Override
    public Amount interval(Interval interval) {
        int rounds = interval.rounds().planned();
        Optional<Interval.Total> total =
                interval.total().map(whole -> new Interval.Total(half(whole.time()), Optional.empty()));
        boolean inPhases = total.isEmpty() && rounds == 1;
        return new Interval(
                Count.of(Gentler.halfOf(rounds)), total, inPhases ? half(interval.phases()) : interval.phases());
    }

    @Override
    public Amount asTold(AsTold told) {
        return told;
    }

    private List<Phase> half(List<Phase> phases) {
        return phases.stream().map(this::half).toList();
    }

    private Phase half(Phase phase) {
        return phase.match(new Phase.Cases<>() {
            @Override
            public Phase timed(Phase.Timed timed) {
                return new Phase.Timed(half(timed.time()), timed.label(), timed.intensity());
            }

            @Override
            public Phase until(Phase.Until until) {
                return until;
            }

            @Override
            public Phase repeated(Phase.Repeated group) {
                int rounds = group.rounds().planned();
                return new Phase.Repeated(
                        Count.of(Gentler.halfOf(rounds)), rounds == 1 ? half(group.phases()) : group.phases());
            }
        });
    }

    private Measure half(Measure measure) {
        return measure.time().map(Halved::half).orElseGet(() -> counted(measure));
    }

    private static Measure half(Duration time) {
        long seconds = Math.max(1, time.toSeconds() / 2);
        return seconds % MINUTE == 0 ? Measure.of(seconds / MINUTE, KnownUnit.MINUTES) : Measure.seconds(seconds);
    }

    private Measure counted(Measure measure) {
        BigDecimal whole = measure.value().planned();
        BigDecimal half = measure.unit().isWhole()
                ? BigDecimal.valueOf(halfOf(whole.intValue()))
                : whole.divide(BigDecimal.valueOf(2), DECIMALS, RoundingMode.DOWN);
        return new Measure(new Value.Exactly(half.signum() == 0 ? whole : half), measure.unit());
    }

    private int halfOf(int count) {
        return Math.max(1, count / 2 / multiple) * multiple;
    }
}
