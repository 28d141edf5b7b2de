package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * Where an amount is to go from its start, as in {@code 5 -> 30 by 5 weekly}. One thing rises at a time.
 *
 * @param sets the sets to reach, where the sets rise
 * @param value the value to reach, where the value rises; empty with {@code by} alone: no end is written
 * @param increment how large a step is and when it is taken
 */
public record Rise(Optional<Count> sets, Optional<Value> value, Optional<Increment> increment) {

    /** Refuses two things that rise, and a rise that says nothing, with {@link IllegalArgumentException}. */
    public Rise {
        if (sets.isPresent() && value.isPresent()) {
            throw new IllegalArgumentException("two things would rise at once");
        }
        if (sets.isEmpty()
                && value.isEmpty()
                && increment.flatMap(Increment::by).isEmpty()) {
            throw new IllegalArgumentException("a rise says where to, or by how much");
        }
    }

    /**
     * Makes a rise to a value.
     *
     * @param value the value to reach
     * @return the rise, without a written step
     */
    public static Rise to(Value value) {
        return new Rise(Optional.empty(), Optional.of(value), Optional.empty());
    }

    /**
     * Makes a rise of the sets.
     *
     * @param sets the sets to reach
     * @return the rise, without a written step
     */
    public static Rise toSets(Count sets) {
        return new Rise(Optional.of(sets), Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether an arrow stands in the line.
     *
     * @return whether there is a sets or value to reach
     */
    public boolean hasTarget() {
        return sets.isPresent() || value.isPresent();
    }
}
