package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Proposes what to do in the first days in place of an exercise that is too much then. */
final class EasierNow {

    private EasierNow() {}

    static String than(Exercise exercise, Catalog catalog) {
        return find(exercise, catalog)
                .map(easier -> "Use `%s` now, and this one with `grade: restore`.".formatted(easier.id()))
                .orElse("Take it out here, and bring it in with `grade: restore`.");
    }

    /** Goes down the ladder by the first easier one of each. */
    private static Optional<Exercise> find(Exercise exercise, Catalog catalog) {
        Set<ExerciseId> seen = new HashSet<>(Set.of(exercise.id()));
        Optional<Exercise> at = easier(exercise, catalog);
        while (at.isPresent() && seen.add(at.get().id())) {
            if (at.get().grades().contains(Grade.SETTLE)) {
                return at;
            }
            at = easier(at.get(), catalog);
        }
        return Optional.empty();
    }

    private static Optional<Exercise> easier(Exercise exercise, Catalog catalog) {
        return exercise.easier().stream().findFirst().flatMap(catalog::find);
    }
}
