package dev.uncramp.core.build;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which exercises may be chosen, and of the others why not.
 *
 * @param request what is wanted
 * @param wanted what is called for
 * @param catalog where exercises are found
 */
record Sieve(BuildRequest request, Wanted wanted, Catalog catalog) {

    /** What suits every part of the body: easy minutes before, a walk after, and in the first days breathing: a.4, a.5, f.1. */
    private static final List<ExerciseId> FOR_ALL =
            Stream.of("march", "seated-march", "walk").map(ExerciseId::of).toList();

    private static final List<ExerciseId> FOR_ALL_EARLY = Stream.of("belly-breathing", "seated-breathing", "walk")
            .map(ExerciseId::of)
            .toList();

    /** The exercises for these parts of the body and this grade, by id. */
    List<Exercise> all() {
        Set<ExerciseId> ids = Stream.concat(
                        wanted.named().stream(), (request.grade() == Grade.SETTLE ? FOR_ALL_EARLY : FOR_ALL).stream())
                .filter(catalog::has)
                .collect(Collectors.toSet());
        return catalog.ids().stream()
                .flatMap(id -> catalog.find(id).stream())
                .filter(exercise -> ids.contains(exercise.id()) || Wanted.isFor(exercise, request.regions()))
                .filter(exercise -> suits(exercise) || request.included().contains(exercise.id()))
                .toList();
    }

    private boolean suits(Exercise exercise) {
        return exercise.grades().isEmpty() || exercise.grades().contains(request.grade());
    }

    /** Why an exercise may not be chosen; empty where it may. */
    Optional<String> against(Exercise exercise) {
        return atAnyLevel(exercise).or(() -> level(exercise));
    }

    private Optional<String> atAnyLevel(Exercise exercise) {
        if (request.leftOut().contains(exercise.id())) {
            return Optional.of("it was asked to be left out");
        }
        if (!suits(exercise)) {
            return Optional.of("it does not suit the grade " + request.grade().word());
        }
        return position(exercise)
                .or(() -> equipment(exercise))
                .or(() -> condition(exercise))
                .or(() -> rest(exercise))
                .or(() -> amount(exercise));
    }

    private Optional<String> amount(Exercise exercise) {
        if (!Amounts.of(exercise, request.grade()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                exercise.doseFor(Optional.of(request.grade())).isEmpty()
                        ? "no source gives an amount of it"
                        : "its usual amount for the grade %s is shorter than a stretch needs"
                                .formatted(request.grade().word()));
    }

    private Optional<String> position(Exercise exercise) {
        Optional<Position> avoided = Stream.concat(exercise.start().stream(), exercise.endsIn().stream())
                .filter(request.avoided()::contains)
                .findFirst();
        boolean inWater = exercise.start().equals(Optional.of(Position.IN_WATER));
        return avoided.map(position -> "it is done " + Said.position(position) + ", which is to be avoided")
                .or(() -> inWater
                        ? Optional.of("it is done in the pool, which takes a session of its own")
                        : Optional.empty());
    }

    private Optional<String> equipment(Exercise exercise) {
        List<String> missing = exercise.equipment().stream()
                .filter(piece -> !request.equipment().contains(piece))
                .map(Equipment::word)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of("it needs " + Said.list(missing));
    }

    /** What a program for this part of the body is for anyway is no reason to leave its exercises out. */
    private Optional<String> condition(Exercise exercise) {
        return exercise.precautions().stream()
                .filter(request.conditions()::contains)
                .filter(condition -> request.regions().stream().noneMatch(condition::isTroubleOf))
                .findFirst()
                .map(Condition::word)
                .map("it asks to be careful with %s"::formatted);
    }

    /** Work against a load on more days than leave days of rest. */
    private Optional<String> rest(Exercise exercise) {
        boolean loaded = exercise.equipment().stream().anyMatch(LoadLimits.WEIGHTS::contains);
        int most = LoadLimits.STRENGTH_DAYS_MORE;
        return loaded && request.daysPerWeek().filter(days -> days > most).isPresent()
                ? Optional.of("it works against a load, and needs days of rest: at most %d days a week".formatted(most))
                : Optional.empty();
    }

    /** An exercise with another rung of its ladder in reach that suits the level better, if only for a rung beyond that one. */
    private Optional<String> level(Exercise exercise) {
        List<ExerciseId> rungs = switch (request.level()) {
            case EASIER -> exercise.easier();
            case HARDER -> exercise.harder();
            case USUAL -> List.of();
        };
        boolean must = request.included().contains(exercise.id());
        return must
                ? Optional.empty()
                : rungs.stream()
                        .flatMap(id -> catalog.find(id).stream())
                        .filter(rung -> (wanted.metBy(rung) & wanted.metBy(exercise)) != 0)
                        .filter(rung -> rung.kind() == exercise.kind()
                                && atAnyLevel(rung).isEmpty())
                        .findFirst()
                        .map(rung -> "`%s` is %s"
                                .formatted(rung.id(), request.level().word()));
    }

    /** Whether any exercise that may be chosen works against a load. */
    boolean hasLoad() {
        return request.grade() != Grade.SETTLE
                && all().stream()
                        .filter(exercise -> exercise.equipment().stream().anyMatch(LoadLimits.WEIGHTS::contains))
                        .anyMatch(exercise -> against(exercise).isEmpty());
    }
}
