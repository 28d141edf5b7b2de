package dev.uncramp.core.check;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Hold;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Rise;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Tempo;
import dev.uncramp.core.dose.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How a dose holds a position on one side; each number is the most that is written, so that a range or a goal counts for
 * the therapist.
 *
 * @param planned one hold, at the low end of its range
 * @param longest one hold, at the high end of its range or at its goal
 * @param total all holds together, at their high ends
 */
record Held(Duration planned, Duration longest, Duration total) {

    /** Empty where nothing is held, or nothing says how long. */
    static Optional<Held> of(SingleDose dose) {
        return dose.amount().match(new OfAmount(dose.parts()));
    }

    private static Held times(Duration planned, Duration longest, long number) {
        return new Held(planned, longest, longest.multipliedBy(number));
    }

    private record OfAmount(DoseParts parts) implements Amount.Cases<Optional<Held>> {

        @Override
        public Optional<Held> goal(Goal goal) {
            Measure measure = goal.measure();
            long sets = goal.rise()
                    .flatMap(Rise::sets)
                    .map(Count::high)
                    .orElse(goal.sets().high());
            Value most = goal.rise().flatMap(Rise::value).orElse(measure.value());
            if (measure.isTime() || measure.unit() == KnownUnit.BREATHS) {
                return Optional.of(times(planned(measure), longest(new Measure(most, measure.unit())), sets));
            }
            return hold(sets * most.most().longValue());
        }

        @Override
        public Optional<Held> perSet(PerSet list) {
            long all = list.counts().stream().mapToLong(count -> count).sum();
            if (list.unit() != KnownUnit.SECONDS) {
                return hold(all);
            }
            long least = list.counts().stream().mapToLong(count -> count).min().orElse(0);
            long most = list.counts().stream().mapToLong(count -> count).max().orElse(0);
            return Optional.of(new Held(Duration.ofSeconds(least), Duration.ofSeconds(most), Duration.ofSeconds(all)));
        }

        @Override
        public Optional<Held> interval(Interval interval) {
            return Optional.empty();
        }

        @Override
        public Optional<Held> asTold(AsTold told) {
            return hold(1);
        }

        private Optional<Held> hold(long number) {
            return parts.hold()
                    .map(hold -> times(planned(hold.measure()), longest(atGoal(hold)), number))
                    .or(() -> parts.tempo().flatMap(Tempo::holding).map(held -> times(held, held, number)));
        }

        private static Measure atGoal(Hold hold) {
            return hold.target()
                    .map(target -> new Measure(target, hold.measure().unit()))
                    .orElse(hold.measure());
        }

        private static Duration planned(Measure measure) {
            return measure.time().orElseGet(() -> breaths(measure.value().planned()));
        }

        private static Duration longest(Measure measure) {
            return measure.longest().orElseGet(() -> breaths(measure.value().most()));
        }

        private static Duration breaths(BigDecimal number) {
            return Limits.BREATH.multipliedBy(number.longValue());
        }
    }
}
