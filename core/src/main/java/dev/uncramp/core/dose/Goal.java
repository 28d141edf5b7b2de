package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * Sets of a measure, as in {@code 3 x 10}, {@code 2 x 30 s} or {@code 5 -> 30}; what stands before the x is sets.
 *
 * @param sets how many sets, 1 where none are written
 * @param measure what one set is: reps, a time, breaths, steps and so on; never 0
 * @param rise where it is to go from there
 * @param label what a time is for, such as {@code walk}
 */
public record Goal(Count sets, Measure measure, Optional<Rise> rise, Optional<Label> label) implements Amount {

    /** Refuses a goal of 0, and a rise that does not fit, with {@link IllegalArgumentException}. */
    public Goal {
        Optional<String> fault = MeasureFault.ofGoal(measure.value(), measure.unit())
                .or(() -> rise.flatMap(r -> RiseFault.of(r, sets, measure)));
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /**
     * Makes a goal of one set.
     *
     * @param measure what is to be done
     * @return the goal
     */
    public static Goal of(Measure measure) {
        return new Goal(Count.ONE, measure, Optional.empty(), Optional.empty());
    }

    /**
     * Makes a goal of several sets.
     *
     * @param sets how many sets
     * @param measure what one set is
     * @return the goal
     */
    public static Goal of(int sets, Measure measure) {
        return new Goal(Count.of(sets), measure, Optional.empty(), Optional.empty());
    }

    /**
     * Gives the reps of one set.
     *
     * @return the number of reps, or empty where the goal is measured in something else
     */
    public Optional<Value> reps() {
        return measure.unit() == KnownUnit.REPS ? Optional.of(measure.value()) : Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.goal(this);
    }
}
