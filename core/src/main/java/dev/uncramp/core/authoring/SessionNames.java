package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.ExerciseId;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of one session that came so far: of blocks, which are unique, and of exercises. */
final class SessionNames {

    private final Set<String> blocks = new LinkedHashSet<>();
    private final Set<String> exercises = new LinkedHashSet<>();

    /** Keeps the name of a block; false where another one has it. */
    boolean addBlock(String name) {
        return blocks.add(name);
    }

    void addExercise(ExerciseId id) {
        if (!id.equals(ExerciseNames.UNKNOWN)) {
            exercises.add(id.value());
        }
    }

    boolean holds(String name) {
        return blocks.contains(name) || exercises.contains(name);
    }

    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(blocks);
        all.addAll(exercises);
        return all;
    }
}
