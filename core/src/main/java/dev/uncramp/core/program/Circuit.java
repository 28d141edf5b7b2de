package dev.uncramp.core.program;

import java.util.Optional;

/**
 * How a block or a session is gone through.
 *
 * @param rounds how many rounds
 * @param restBetweenExercises the rest between two exercises of a round
 * @param restBetweenRounds the rest between two rounds, in place of the rest between exercises
 * @param dose the dose for names that have none
 */
public record Circuit(
        Optional<Rounds> rounds,
        Optional<TimeRange> restBetweenExercises,
        Optional<TimeRange> restBetweenRounds,
        Optional<ItemDose> dose) {

    private static final Circuit NONE =
            new Circuit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Gives a circuit of which nothing is said: one round.
     *
     * @return the circuit
     */
    public static Circuit none() {
        return NONE;
    }
}
