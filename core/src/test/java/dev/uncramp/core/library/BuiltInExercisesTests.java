package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.authoring.ExerciseReading;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInExercisesTests {

    private static final Catalog CATALOG = Library.builtIn().catalog();

    static Stream<ExerciseId> ids() {
        return CATALOG.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theFileIsReadWithoutAFinding(ExerciseId id) {
        ExerciseReading reading =
                ExerciseReader.read(YamlReader.read(Library.builtIn().source(id).orElseThrow()), id);
        assertEquals(List.of(), reading.diagnostics());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingIsLeftOut(ExerciseId id) {
        Exercise exercise = find(id);
        Instructions told = exercise.instructions();
        assertTrue(told.setUp().isPresent()
                && !told.move().isEmpty()
                && told.feel().isPresent()
                && told.breathe().isPresent()
                && told.avoid().isPresent());
        assertTrue(exercise.start().isPresent());
        assertFalse(exercise.regions().isEmpty());
        assertFalse(exercise.works().isEmpty() && exercise.stretches().isEmpty());
        assertFalse(exercise.grades().isEmpty());
        assertFalse(exercise.sources().isEmpty());
        assertTrue(exercise.grades().stream()
                .allMatch(grade -> exercise.doseFor(Optional.of(grade)).isPresent()));
    }

    /** At a change of side only the moves are shown, and an exercise for both sides never asks for one. */
    @ParameterizedTest
    @MethodSource("ids")
    void theSideIsNamedInTheMovesAndOnlyWhereSidesTakeTurns(ExerciseId id) {
        Exercise exercise = find(id);
        Instructions told = exercise.instructions();
        boolean inSetUp = told.setUp().orElseThrow().value().contains("side named");
        boolean inMoves = told.move().stream().anyMatch(step -> step.value().contains("side named"));
        assertFalse(inSetUp);
        assertEquals(exercise.sides() == Sides.ONE, inMoves);
    }

    /** One word for one group in the whole catalogue, so that a search and a balance check can count them. */
    @ParameterizedTest
    @MethodSource("ids")
    void aMuscleHasOneName(ExerciseId id) {
        Exercise exercise = find(id);
        assertEquals(
                List.of(),
                Stream.concat(exercise.works().stream(), exercise.stretches().stream())
                        .map(SafeText::value)
                        .filter(muscle -> Keyword.find(Muscle.class, muscle).isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aLadderLeadsBackToWhereItCameFrom(ExerciseId id) {
        Exercise exercise = find(id);
        exercise.easier().forEach(easier -> assertTrue(find(easier).harder().contains(id), id + " from " + easier));
        exercise.harder().forEach(harder -> assertTrue(find(harder).easier().contains(id), id + " to " + harder));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aLadderHasNoCircle(ExerciseId id) {
        Set<ExerciseId> above = new HashSet<>();
        Set<ExerciseId> next = new TreeSet<>(find(id).harder());
        while (!next.isEmpty()) {
            assertFalse(next.contains(id), "a circle through " + id);
            above.addAll(next);
            Set<ExerciseId> further = new TreeSet<>();
            next.forEach(step -> further.addAll(find(step).harder()));
            further.removeAll(above);
            next = further;
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theEasierOneStartsNoGradeLaterAndNoGradeIsSkipped(ExerciseId id) {
        Exercise exercise = find(id);
        for (ExerciseId easier : exercise.easier()) {
            Grade above = exercise.grades().get(0);
            Grade below = find(easier).grades().get(0);
            assertTrue(below.compareTo(above) <= 0, easier + " starts later than " + id);
            Grade last = find(easier).grades().get(find(easier).grades().size() - 1);
            assertTrue(last.compareTo(above.down()) >= 0, "a grade is missing between " + easier + " and " + id);
        }
    }

    @Test
    void everyFileIsInTheIndexAndTheIndexIsSorted() throws Exception {
        List<String> listed = Resource.lines("exercises/index.txt");
        assertEquals(listed.stream().sorted().distinct().toList(), listed);
        assertEquals(Resource.names("exercises"), listed);
    }

    private static Exercise find(ExerciseId id) {
        return CATALOG.find(id).orElseThrow(() -> new AssertionError("there is no exercise " + id));
    }
}
