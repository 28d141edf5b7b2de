package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * More of one thing as the weeks of a program go by, as in {@code 2 more each week up to 16}. It goes by the week alone,
 * other than an arrow, which waits until the criterion to go up is met; a week that is done again keeps its amount.
 *
 * @param of of what there is more
 * @param by how much more each time
 * @param weeks after how many weeks each time, 1 to {@value #MOST_WEEKS}
 * @param upTo where it ends, above 0
 * @param upToUnit the unit of time of the end where it differs, as in {@code 30 s more each week up to 5 min}; a rise by
 *     percent has the unit of its end
 */
public record MoreByWeek(MoreOf of, MoreStep by, int weeks, BigDecimal upTo, Optional<KnownUnit> upToUnit) {

    /** The most weeks from one step to the next. */
    public static final int MOST_WEEKS = 20;

    /** The most steps, those of a year of weeks [usual practice]. */
    public static final int MOST_STEPS = 52;

    /**
     * Refuses numbers out of bounds, an end in a unit that is no time, and a percentage of sets, with {@link
     * IllegalArgumentException}.
     */
    public MoreByWeek {
        upTo = Value.normal(upTo);
        if (upTo.signum() == 0 || weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a rise by the week has a step, its weeks and an end");
        }
        if (by.isPercent() && (of.equals(new MoreOf.Sets()) || upToUnit.isPresent())) {
            throw new IllegalArgumentException("a rise by percent is of an amount, in the unit of its end");
        }
        Optional<KnownUnit> time = of instanceof MoreOf.Counted counted ? timeOf(counted.unit()) : Optional.empty();
        if (upToUnit.filter(unit -> !unit.isTime() || time.isEmpty() || time.get() == unit)
                .isPresent()) {
            throw new IllegalArgumentException("only an end in time may have a unit of its own");
        }
    }

    /** The unit of time in which it rises; empty where it rises in something else. */
    Optional<KnownUnit> time() {
        return of instanceof MoreOf.Counted counted ? timeOf(counted.unit()) : Optional.empty();
    }

    /** The unit of time that a unit is; empty where it measures something else. */
    static Optional<KnownUnit> timeOf(Unit unit) {
        return unit instanceof KnownUnit known && known.isTime() ? Optional.of(known) : Optional.empty();
    }

    /**
     * The finest unit of time of a start, the steps and the end, in which all of them are whole; hours that rise by percent
     * are counted in minutes.
     */
    Optional<KnownUnit> finest(Unit start) {
        return Stream.of(timeOf(start), time(), upToUnit)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(KnownUnit::seconds))
                .map(unit -> by.isPercent() && unit == KnownUnit.HOURS ? KnownUnit.MINUTES : unit);
    }

    /** How many steps were taken after some weeks. */
    int stepsAfter(int passed) {
        return passed / weeks;
    }
}
