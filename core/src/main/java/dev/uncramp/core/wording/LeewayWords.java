package dev.uncramp.core.wording;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Hold;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a range leaves open beside what is planned: a few more, or fewer. */
public final class LeewayWords {

    private final Wording wording;
    private final boolean more;

    private LeewayWords(Wording wording, boolean more) {
        this.wording = wording;
        this.more = more;
    }

    /**
     * Says what a dose leaves open while it is led.
     *
     * @param wording the texts
     * @param dose the dose
     * @param more whether more than is planned may be named: never after pain at the limit or above it
     * @return such as {@code up to 12 times is fine} or {@code fewer is fine too}; none where it leaves nothing open
     */
    public static List<String> of(Wording wording, SingleDose dose, boolean more) {
        LeewayWords words = new LeewayWords(wording, more);
        Optional<Measure> amount = words.amount(dose.amount());
        Optional<Measure> hold = dose.parts().hold().map(Hold::measure);
        return Stream.concat(
                        amount.flatMap(measure -> words.open(measure, "leeway.more", "leeway.least")).stream(),
                        hold.flatMap(measure -> words.open(measure, "leeway.hold", "leeway.hold-least")).stream())
                .toList();
    }

    /**
     * Says how long a rest may be.
     *
     * @param wording the texts
     * @param dose the dose
     * @return such as {@code Up to 1 minute is fine.}; empty where its rest is no range
     */
    public static Optional<String> rest(Wording wording, SingleDose dose) {
        return dose.parts()
                .rest()
                .filter(rest -> rest.value().most().compareTo(rest.value().planned()) > 0)
                .map(rest -> wording.text("leeway.rest", most(wording, rest)));
    }

    private static String most(Wording wording, Measure measure) {
        return UnitWords.of(wording, new Value.Exactly(measure.value().most()), measure.unit());
    }

    private Optional<String> open(Measure measure, String upTo, String least) {
        return measure.value().match(new Value.Cases<>() {
            @Override
            public Optional<String> exactly(Value.Exactly value) {
                return Optional.empty();
            }

            @Override
            public Optional<String> between(Value.Between value) {
                return more ? Optional.of(wording.text(upTo, most(wording, measure))) : Optional.empty();
            }

            @Override
            public Optional<String> upTo(Value.UpTo value) {
                return Optional.of(wording.text("leeway.fewer"));
            }

            @Override
            public Optional<String> atLeast(Value.AtLeast value) {
                return more ? Optional.of(wording.text(least)) : Optional.empty();
            }
        });
    }

    private Optional<Measure> amount(Amount amount) {
        return amount.match(new Amount.Cases<>() {
            @Override
            public Optional<Measure> goal(Goal goal) {
                return Optional.of(goal.measure());
            }

            @Override
            public Optional<Measure> perSet(PerSet list) {
                return Optional.empty();
            }

            @Override
            public Optional<Measure> interval(Interval interval) {
                return interval.total().map(Interval.Total::time);
            }

            @Override
            public Optional<Measure> asTold(AsTold told) {
                return Optional.empty();
            }
        });
    }
}
