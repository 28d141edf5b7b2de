package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import java.util.List;

/**
 * A file of exercises that a program uses.
 *
 * @param source its text
 * @param exercises the exercises that could be read
 * @param places where each of them stands in the file
 */
public record UsedFile(SourceText source, List<Exercise> exercises, PathTable places) {

    /** Copies the list. */
    public UsedFile {
        exercises = List.copyOf(exercises);
    }

    /**
     * Says whether a place of the program stands in this file.
     *
     * @param place a place such as {@code exercises/heel-slide/dose}
     * @return true where it lies in one of the exercises here
     */
    public boolean holds(ProgramPath place) {
        return exercises.stream()
                .anyMatch(exercise -> place.isWithin(
                        OwnExercisesReader.PLACE.child(exercise.id().value())));
    }
}
