package dev.uncramp.core.clinical;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a session is to do, such as strengthening the buttocks.
 *
 * @param purpose what is to be done
 * @param muscle for which muscle group; empty where none in particular is meant
 */
public record Need(Purpose purpose, Optional<Muscle> muscle) {

    /** Marching warms up; it is no walk: a.4 speaks of minutes on the way. */
    private static final Set<ExerciseId> ON_THE_SPOT = Set.of(ExerciseId.of("march"), ExerciseId.of("seated-march"));

    static Need of(Purpose purpose) {
        return new Need(purpose, Optional.empty());
    }

    static Need of(Purpose purpose, Muscle muscle) {
        return new Need(purpose, Optional.of(muscle));
    }

    /**
     * Says whether an exercise does this.
     *
     * @param exercise the exercise
     * @return true where its kind serves the purpose and its muscles hold the one that is meant
     */
    public boolean isMetBy(Exercise exercise) {
        if (!purpose.isServedBy(exercise.kind()) || (purpose == Purpose.WALK && isOnTheSpot(exercise))) {
            return false;
        }
        return muscle.isEmpty()
                || switch (purpose) {
                    case STRETCH -> names(exercise.stretches());
                    case TIGHTEN, STRENGTHEN, BALANCE -> names(exercise.works());
                    case WARM_UP, EASE, MOVE, WALK -> names(exercise.works()) || names(exercise.stretches());
                };
    }

    /**
     * Says whether an exercise is walking that gets nowhere, which warms up and is no walk.
     *
     * @param exercise the exercise
     * @return true for marching
     */
    public static boolean isOnTheSpot(Exercise exercise) {
        return ON_THE_SPOT.contains(exercise.id());
    }

    private boolean names(List<SafeText> muscles) {
        return muscles.stream()
                .map(SafeText::value)
                .anyMatch(muscle.orElseThrow().word()::equals);
    }

    /**
     * Says it in a few words.
     *
     * @return such as {@code strengthen the buttocks}
     */
    public String inWords() {
        return purpose.verb() + muscle.map(its -> " the " + its.word()).orElse("");
    }
}
