package dev.uncramp.core.authoring;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Exercise;
import java.util.List;
import java.util.Optional;

/**
 * What was read from the tree of an exercise.
 *
 * @param exercise the exercise as far as it could be read
 * @param places where each place of it stands
 * @param diagnostics everything that is the matter, in no order
 */
public record ExerciseReading(Optional<Exercise> exercise, PathTable places, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public ExerciseReading {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Says whether something cannot be used as it is.
     *
     * @return true where a diagnostic is an error
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
