package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The ladder from one exercise to the next easier or harder one.
 *
 * @param catalog the exercises
 * @param rungs the easier ones of an exercise, or the harder ones
 */
record Ladder(Catalog catalog, Function<Exercise, List<ExerciseId>> rungs) {

    static Ladder down(Catalog catalog) {
        return new Ladder(catalog, Exercise::easier);
    }

    static Ladder up(Catalog catalog) {
        return new Ladder(catalog, Exercise::harder);
    }

    /** The first of the exercises from which the ladder leads to the one that is sought, or which is that one. */
    Optional<ExerciseId> leadingTo(ExerciseId sought, Collection<ExerciseId> from) {
        return from.stream().filter(start -> leads(start, sought)).findFirst();
    }

    private boolean leads(ExerciseId start, ExerciseId sought) {
        Set<ExerciseId> seen = new HashSet<>();
        Deque<ExerciseId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ExerciseId id = open.pop();
            if (id.equals(sought)) {
                return true;
            }
            if (seen.add(id)) {
                catalog.find(id).map(rungs).ifPresent(open::addAll);
            }
        }
        return false;
    }
}
