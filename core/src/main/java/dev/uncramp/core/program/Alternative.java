package dev.uncramp.core.program;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.exercise.ExerciseId;
import java.util.Optional;

/**
 * An exercise that may be done in the place of another, as an equal choice.
 *
 * @param exercise the exercise
 * @param dose its own dose; empty where it takes that of the exercise in whose place it is done
 */
public record Alternative(ExerciseId exercise, Optional<Dose> dose) {

    /**
     * Makes one that takes the dose of the exercise in whose place it is done.
     *
     * @param exercise the exercise
     * @return the alternative
     */
    public static Alternative of(ExerciseId exercise) {
        return new Alternative(exercise, Optional.empty());
    }
}
