package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.bare;
import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseVocabulary;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Prescription;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One exercise and its dose: the reading rules of the language of programs. */
class TimelineTests {

    @Test
    void withoutAWrittenRestTheKindOfExerciseGivesIt() {
        assertEquals(List.of("ready 5", "hold 30", "rest 5", "hold 30"), lines(timeline(item("stretch", "2 x 30 s"))));
        assertEquals(List.of("ready 5", "hold 30", "rest 30", "hold 30"), lines(timeline(item("plank", "2 x 30 s"))));
        assertEquals(List.of("ready 5", "work 60", "work 60"), lines(timeline(item("walk", "2 x 60 s"))));
    }

    @Test
    void withoutAWrittenRestTheExercisesUsualRestComesBeforeThatOfItsKind() {
        Timeline drops = timeline(item("drop", "2 x 15, left"));
        assertEquals(List.of("ready 5", "reps left ~60", "rest 60", "reps left ~60"), lines(drops));
        assertEquals(
                List.of("ready 5", "reps left ~60", "rest 20", "reps left ~60"),
                lines(timeline(item("drop", "2 x 15, left, rest 20 s"))));
    }

    @Test
    void aSqueezeWithBothTimesWrittenHasNoMovementBetween() {
        assertEquals(
                List.of("ready 5", "hold 1", "relax 1", "hold 1", "relax 1", "hold 1"),
                lines(timeline(item("plank", "3, hold 1 s, relax 1 s"))));
        assertEquals(
                List.of("ready 5", "hold ~2 5", "hold ~2 5"),
                lines(timeline(item("plank", "2, hold 5 s"))),
                "who lets go between two holds needs a moment for it");
        assertEquals(
                List.of("ready 5", "hold ~2 5", "relax 5", "hold ~2 5"),
                lines(timeline(item("bridge", "2, hold 5 s, relax 5 s"))),
                "to get up into the hold takes time");
    }

    @Test
    void aGoalInTimeIsAHoldForStretchIsometricAndBalanceAndWorkOtherwise() {
        assertEquals(
                StepKind.HOLD, timeline(item("balance", "10 s")).steps().get(1).kind());
        assertEquals(
                StepKind.WORK, timeline(item("breathe", "1 min")).steps().get(1).kind());
        assertEquals(
                StepKind.WORK, timeline(item("bridge", "30 s")).steps().get(1).kind());
    }

    @Test
    void aHeldRepetitionIsTheMovementAndThenTheHold() {
        Timeline held = timeline(item("bridge", "3, hold 5 s"));
        assertEquals(List.of("ready 5", "hold ~2 5", "hold ~2 5", "hold ~2 5"), lines(held));
        assertEquals(Duration.ofSeconds(21), held.total());
        assertEquals(
                List.of(1, 2, 3), held.steps().stream().skip(1).map(Step::rep).toList());
        assertEquals(List.of("ready 5", "hold ~3 5"), lines(timeline(item("tilt", "1, hold 5 s"))));
    }

    @Test
    void relaxLiesBetweenRepetitionsAndOnceMoreBetweenSetsButNeverAtTheEnd() {
        assertEquals(
                List.of("ready 5", "hold ~2 5", "relax 3", "hold ~2 5", "relax 3", "hold ~2 5", "relax 3", "hold ~2 5"),
                lines(timeline(item("bridge", "2 x 2, hold 5 s, relax 3 s"))));
        assertEquals(
                List.of("ready 5", "hold ~2 5", "relax 3", "hold ~2 5", "rest 20", "hold ~2 5", "relax 3", "hold ~2 5"),
                lines(timeline(item("bridge", "2 x 2, hold 5 s, relax 3 s, rest 20 s"))));
        assertEquals(
                List.of("ready 5", "hold 30", "relax 30", "hold 30"),
                lines(timeline(item("stretch", "2 x 30 s, relax 30 s"))));
    }

    @Test
    void repetitionsAtOnesOwnPaceAreOneStepWithAnEstimate() {
        Step step = timeline(item("tilt", "2 x 10")).steps().get(1);
        assertEquals("reps ~30", Sample.line(step));
        assertEquals(10, step.reps());
        assertEquals(2, step.sets());
        assertTrue(step.beat().isEmpty());
        assertEquals(List.of("ready 5", "reps ~67"), lines(timeline(item("bridge", "10, relax 3 s"))));
    }

    @Test
    void aTempoIsABeatWithAnExactEstimate() {
        Step step = timeline(item("bridge", "8, tempo 3-2-3")).steps().get(1);
        assertEquals("reps ~64", Sample.line(step));
        assertEquals(
                new Beat(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(3)),
                step.beat().orElseThrow());
        Step unequal = timeline(item("bridge", "4, hold 2 s, up 3 s, down 5 s"))
                .steps()
                .get(1);
        assertEquals("reps ~40", Sample.line(unequal));
        assertEquals(Duration.ofSeconds(10), unequal.beat().orElseThrow().length());
        Step down = timeline(item("bridge", "4, down 5 s")).steps().get(1);
        assertEquals(
                new Beat(Duration.ofSeconds(2), Duration.ZERO, Duration.ofSeconds(5)),
                down.beat().orElseThrow());
    }

    @Test
    void breathsAreHeldOrBreathedAtOnesOwnPace() {
        assertEquals(List.of("ready 5", "hold ~50"), lines(timeline(item("stretch", "5 breaths"))));
        assertEquals(List.of("ready 5", "reps ~60"), lines(timeline(item("breathe", "6 breaths"))));
        assertEquals(List.of("ready 5", "reps ~256"), lines(timeline(item("bridge", "8, hold 3 breaths"))));
        assertEquals(
                List.of("ready 5", "hold 20", "rest 30", "hold 20"),
                lines(timeline(item("stretch", "2 x 20 s, rest 3 breaths"))));
    }

    @Test
    void distancesAndStepsAreAnEstimateOfTime() {
        assertEquals(List.of("ready 5", "work ~10"), lines(timeline(item("walk", "20 steps"))));
        assertEquals(List.of("ready 5", "work ~120"), lines(timeline(item("walk", "2 lengths"))));
        assertEquals(List.of("ready 5", "work ~285"), lines(timeline(item("walk", "1 laps"))));
        assertEquals(List.of("ready 5", "work ~71400ms"), lines(timeline(item("walk", "100 m"))));
        assertEquals(List.of("ready 5", "work ~714 brisk"), lines(timeline(item("walk", "1 km brisk"))));
        assertEquals(List.of("ready 5", "reps ~40"), lines(timeline(item("bridge", "10 circles"))));
    }

    @Test
    void aListForEachSetIsItsSets() {
        Timeline list = timeline(item("bridge", "12/10/8"));
        assertEquals(List.of("ready 5", "reps ~48", "rest 30", "reps ~40", "rest 30", "reps ~32"), lines(list));
        assertEquals(
                List.of(12, 10, 8),
                list.steps().stream()
                        .filter(step -> step.kind() == StepKind.REPS)
                        .map(Step::reps)
                        .toList());
    }

    @Test
    void noRestAtAllTakesLongerThanASecondWhereSidesChangeAndTheTotalAtMostSaysSo() {
        Timeline sides = timeline(item("bridge", "2 x 1, rest 0-1 s, each side"));
        assertEquals(sides.total(), sides.totalMax());
    }

    @Test
    void theLowEndIsPlannedAndTheTotalAtMostReadsTheHighEnd() {
        Timeline range = timeline(item("stretch", "2-3 x 20-30 s"));
        assertEquals(List.of("ready 5", "hold 20", "rest 5", "hold 20"), lines(range));
        assertEquals(Duration.ofSeconds(45), range.total());
        assertEquals(Duration.ofSeconds(100), range.totalMax());
        Timeline ceiling = timeline(item("bridge", "up to 30"));
        assertEquals(30, ceiling.steps().get(1).reps());
        assertEquals(ceiling.total(), ceiling.totalMax());
        assertEquals(10, timeline(item("bridge", "at least 10")).steps().get(1).reps());
        assertEquals(5, timeline(item("bridge", "5 -> 30")).steps().get(1).reps());
    }

    @Test
    void asToldIsOneStepAtOnesOwnPace() {
        assertEquals(List.of("ready 5", "reps ~4"), lines(timeline(item("bridge", "as told"))));
    }

    @Test
    void aBareNameTakesTheCataloguesDose() {
        assertEquals(List.of("ready 5", "reps ~15"), lines(timeline(bare("tilt"))));
        assertEquals(List.of("ready 5", "reps ~4"), lines(timeline(bare("bridge"))), "without one: as told");
    }

    @Test
    void theStartsRunOnAndTheTotalLeavesTheFirstReadyOut() {
        Timeline timeline = timeline(item("stretch", "2 x 30 s"));
        assertEquals(
                List.of(0, 5, 35, 40),
                timeline.starts().stream().map(start -> (int) start.toSeconds()).toList());
        assertEquals(Duration.ofSeconds(65), timeline.total());
        assertEquals(
                List.of(0, 1, 2, 3), timeline.steps().stream().map(Step::index).toList());
    }

    @Test
    void aTimelineIsAValue() {
        assertEquals(timeline(item("tilt", "5")), timeline(item("tilt", "5")));
        assertEquals(
                timeline(item("tilt", "5")).hashCode(),
                timeline(item("tilt", "5")).hashCode());
        assertNotEquals(timeline(item("tilt", "5")), timeline(item("tilt", "6")));
        assertEquals(
                "Timeline of 1 items, 2 steps, PT15S",
                timeline(item("tilt", "5")).toString());
    }

    @Test
    void anUnknownExerciseOrSessionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> timeline(item("somersault", "5")));
        assertThrows(
                IllegalArgumentException.class,
                () -> timeline(Prescription.first().withSession("evening"), item("tilt", "5")));
    }

    @Test
    void theProgramsOwnExercisesAreFoundBeforeTheCatalogues() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Timeline.of(
                        Sample.program(Grade.SETTLE, item("tilt", "5")), Prescription.first(), Catalog.empty()));
    }

    @Test
    void theWordThatAnExerciseCountsInIsARepetition() {
        Timeline marbles = timeline(Item.of(
                "bridge",
                ItemDose.always(DoseLine.parse("2 x 10 marbles", new DoseVocabulary(Set.of(), Set.of("marbles")))
                        .dose()
                        .orElseThrow())));
        assertEquals(List.of("ready 5", "reps ~40", "rest 30", "reps ~40"), lines(marbles));
    }
}
