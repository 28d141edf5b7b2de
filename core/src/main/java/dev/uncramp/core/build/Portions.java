package dev.uncramp.core.build;

import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramHead;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Timelines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The portions of each exercise with the time that the engine needs for them; each is worked out once. */
final class Portions {

    private record Key(ExerciseId exercise, Grade grade, int stages) {}

    private final Map<Key, List<Portion>> known = new ConcurrentHashMap<>();

    /** The portions of an exercise, the usual one first; none where it has no usual dose. */
    List<Portion> of(Exercise exercise, Grade grade, Stages stages) {
        return known.computeIfAbsent(
                new Key(exercise.id(), grade, stages.count()), key -> made(exercise, grade, stages));
    }

    private static List<Portion> made(Exercise exercise, Grade grade, Stages stages) {
        List<Portion> portions = new ArrayList<>();
        for (SingleDose first : Amounts.of(exercise, grade)) {
            int far = Amounts.far(exercise, grade, first);
            Growth.of(exercise, grade, first, stages).forEach(doses -> portions.add(portion(exercise, doses, far)));
        }
        return List.copyOf(portions);
    }

    private static Portion portion(Exercise exercise, List<SingleDose> doses, int far) {
        return new Portion(
                doses, doses.stream().map(dose -> millis(exercise, dose)).toList(), far, Optional.empty());
    }

    /** How long a dose takes, without the pauses before and after it. */
    private static int millis(Exercise exercise, SingleDose dose) {
        Item item = Item.of(exercise.id().value(), ItemDose.always(dose));
        Program program = new Program(
                ProgramHead.of("one", "One"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(SessionPlan.of(List.of(item))));
        return (int) Timelines.of(program, Catalog.of(List.of(exercise)))
                .withoutEasier(Prescription.first())
                .total()
                .toMillis();
    }
}
