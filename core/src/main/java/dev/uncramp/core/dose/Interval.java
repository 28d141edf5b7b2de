package dev.uncramp.core.dose;

import java.util.List;
import java.util.Optional;

/**
 * Phases in turn, as in {@code 8 x (20 s hard, 10 s rest)} or {@code 20 min of (90 s run, 2 min walk)}.
 *
 * @param rounds how often the group is done, 1 where nothing is written
 * @param total the whole time, where that is written instead of rounds; the last phase is cut to fit
 * @param phases what one round is, at least one phase
 */
public record Interval(Count rounds, Optional<Total> total, List<Phase> phases) implements Amount {

    /** Refuses an empty group, rounds beside a total, and an interval without measure, with {@link IllegalArgumentException}. */
    public Interval {
        phases = Phase.checked(phases, 1);
        Optional<String> fault = IntervalSize.fault(rounds, total, phases);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        if (total.isPresent() && !rounds.equals(Count.ONE)) {
            throw new IllegalArgumentException("an interval has rounds or a total, not both");
        }
    }

    @Override
    public boolean isInParts() {
        return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.interval(this);
    }

    /**
     * The whole time of an interval, as in {@code 20 -> 30 min of}.
     *
     * @param time the whole time; never 0
     * @param rise where it is to go from there
     */
    public record Total(Measure time, Optional<Rise> rise) {

        /** Refuses a total that is no time or 0, and a rise that does not fit, with {@link IllegalArgumentException}. */
        public Total {
            if (!time.isTime() || time.value().planned().signum() == 0) {
                throw new IllegalArgumentException("a total is a time above 0");
            }
            Optional<String> fault = rise.flatMap(r -> RiseFault.of(r, Count.ONE, time));
            if (fault.isPresent() || rise.flatMap(Rise::sets).isPresent()) {
                throw new IllegalArgumentException(fault.orElse("a total has no sets"));
            }
        }
    }
}
