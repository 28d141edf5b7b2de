package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * One step of a rise, as in {@code by 5 weekly}.
 *
 * @param by how large a step is, in the unit of what rises; never 0
 * @param unit the unit of {@code by} where it differs, as in {@code 20 -> 30 min by 30 s}
 * @param pace when a step is taken; empty: when the criterion to go up is met, never by date
 */
public record Increment(Optional<Value> by, Optional<KnownUnit> unit, Optional<RisePace> pace) {

    /** Refuses a step that says nothing or is 0, and a unit without a number, with {@link IllegalArgumentException}. */
    public Increment {
        if (by.isEmpty() && pace.isEmpty()) {
            throw new IllegalArgumentException("a step says how much or when");
        }
        if (by.isEmpty() && unit.isPresent()) {
            throw new IllegalArgumentException("a unit needs its number");
        }
        if (by.isPresent() && by.get().planned().signum() == 0) {
            throw new IllegalArgumentException("a step of 0 goes nowhere");
        }
        if (unit.isPresent() && !unit.get().isTime()) {
            throw new IllegalArgumentException("only a step in time may have a unit of its own");
        }
    }

    /**
     * Makes a step that is taken when the criterion to go up is met.
     *
     * @param by how large it is, in the unit of what rises
     * @return the step
     */
    public static Increment by(Value by) {
        return new Increment(Optional.of(by), Optional.empty(), Optional.empty());
    }
}
