package dev.uncramp.core.build;

import dev.uncramp.core.clinical.Purpose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.text.SafeText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Big muscles come before small ones: as novices' plans order them, a.3 [ACSM-2009-med]. */
final class Sizes {

    private static final Set<String> BIG = Stream.of(
                    Muscle.FRONT_OF_THIGH,
                    Muscle.BACK_OF_THIGH,
                    Muscle.BUTTOCKS,
                    Muscle.UPPER_BACK,
                    Muscle.LOWER_BACK,
                    Muscle.CHEST)
            .map(Muscle::word)
            .collect(Collectors.toUnmodifiableSet());

    private Sizes() {}

    static boolean isSteady(Exercise exercise) {
        return Purpose.WALK.isServedBy(exercise.kind());
    }

    /** Smaller for an exercise that comes earlier. */
    static int rank(Exercise exercise) {
        long big = exercise.works().stream()
                .map(SafeText::value)
                .filter(BIG::contains)
                .count();
        return (int) -big;
    }
}
