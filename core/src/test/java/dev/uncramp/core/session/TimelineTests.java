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
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One exercise and its dose: the reading rules of the language of programs. */
class TimelineTests {

    @Test
    void theCountBeforeASideIsPerSide() {
        assertEquals(
                List.of("ready 5", "reps left ~40", "change right 8", "reps right ~40"),
                lines(timeline(item("bridge", "10, each side"))));
    }

    @Test
    void aSetOfOneSideAndThenTheOtherWithAChangeAtEverySideChange() {
        assertEquals(
                List.of(
                        "ready 5",
                        "hold left 30",
                        "change right 8",
                        "hold right 30",
                        "change left 8",
                        "hold left 30",
                        "change right 8",
                        "hold right 30"),
                lines(timeline(item("stretch", "2 x 30 s, each side"))));
    }

    @Test
    void theGoodSideComesFirstWhereTheSoreOneIsKnown() {
        assertEquals(
                List.of("ready 5", "hold right 30", "change left 8", "hold left 30"),
                lines(timeline(Prescription.first().withSoreSide(Side.LEFT), item("stretch", "30 s, each side"))));
        assertEquals(
                List.of("ready 5", "hold left 30", "change right 8", "hold right 30"),
                lines(timeline(Prescription.first().withSoreSide(Side.RIGHT), item("stretch", "30 s, each side"))));
    }

    @Test
    void aWrittenRestComesAfterBothSides() {
        assertEquals(
                List.of(
                        "ready 5",
                        "hold left 30",
                        "change right 8",
                        "hold right 30",
                        "rest 20",
                        "hold left 30",
                        "change right 8",
                        "hold right 30"),
                lines(timeline(item("stretch", "2 x 30 s, rest 20 s, each side"))));
    }

    @Test
    void aWrittenChangeStands() {
        assertEquals(
                List.of("ready 5", "hold left 20", "change right 15", "hold right 20"),
                lines(timeline(item("stretch", "20 s, change 15 s, each side"))));
    }

    @Test
    void oneSideNamedIsThatSide() {
        assertEquals(
                List.of("ready 5", "hold right 20", "rest 5", "hold right 20"),
                lines(timeline(item("stretch", "2 x 20 s, right"))));
        assertEquals(List.of("ready 5", "hold left 20"), lines(timeline(item("stretch", "20 s, left"))));
        assertEquals(List.of("ready 5", "hold 20"), lines(timeline(item("stretch", "20 s, both sides"))));
    }

    @Test
    void theSoreSideAndTheGoodSideAreSidesOnceTheyAreKnown() {
        Prescription sore = Prescription.first().withSoreSide(Side.RIGHT);
        assertEquals(List.of("ready 5", "hold right 20"), lines(timeline(sore, item("stretch", "20 s, sore side"))));
        assertEquals(List.of("ready 5", "hold left 20"), lines(timeline(sore, item("stretch", "20 s, good side"))));
        assertEquals(
                List.of("ready 5", "hold left 20", "change right 8", "hold right 20"),
                lines(timeline(Prescription.first().withSoreSide(Side.BOTH), item("stretch", "20 s, sore side"))));
        assertEquals(List.of("ready 5", "hold 20"), lines(timeline(item("stretch", "20 s, sore side"))));
        assertEquals(List.of("ready 5", "hold 20"), lines(timeline(item("stretch", "20 s, good side"))));
    }

    @Test
    void alternatingCountsAllOfThem() {
        Timeline alternating = timeline(item("bridge", "10, alternating"));
        assertEquals(List.of("ready 5", "reps ~40"), lines(alternating));
        assertEquals(10, alternating.steps().get(1).reps());
        Timeline each = timeline(item("bridge", "10, each side, alternating"));
        assertEquals(List.of("ready 5", "reps ~80"), lines(each));
        assertEquals(20, each.steps().get(1).reps());
    }

    @Test
    void alternatingHoldsTakeTurns() {
        assertEquals(
                List.of("ready 5", "hold left ~2 5", "hold right ~2 5", "hold left ~2 5", "hold right ~2 5"),
                lines(timeline(item("bridge", "4, hold 5 s, alternating"))));
        assertEquals(
                List.of("ready 5", "hold left ~2 5", "change right 4", "hold right ~2 5"),
                lines(timeline(item("bridge", "2, hold 5 s, change 4 s, alternating"))));
    }

    @Test
    void alternatingSetsOfOneHoldTakeTurnsWithARestAfterBoth() {
        assertEquals(
                List.of(
                        "ready 5",
                        "hold left 30",
                        "change right 8",
                        "hold right 30",
                        "rest 20",
                        "hold left 30",
                        "change right 8",
                        "hold right 30"),
                lines(timeline(item("stretch", "4 x 30 s, rest 20 s, alternating"))));
    }

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
    void eachWayIsAStepOfItsOwn() {
        assertEquals(List.of("ready 5", "reps ~40", "reps ~40"), lines(timeline(item("bridge", "10, each way"))));
        assertEquals(
                List.of("ready 5", "work 30", "work 30", "work 30"),
                lines(timeline(item("walk", "30 s, each of 3 ways"))));
        assertEquals(List.of("ready 5", "work ~10", "work ~10"), lines(timeline(item("walk", "20 steps, each way"))));
        assertEquals(
                List.of("", "1 of 3", "2 of 3", "3 of 3"),
                timeline(item("walk", "30 s, each of 3 ways")).steps().stream()
                        .map(step -> step.asked()
                                .way()
                                .map(way -> way.number() + " of " + way.of())
                                .orElse(""))
                        .toList());
    }

    @Test
    void aHoldThatFillsItsTimeHasTimeToChangeTheWay() {
        assertEquals(
                List.of("ready 5", "hold 10", "change 8", "hold 10"),
                lines(timeline(item("stretch", "10 s, each way"))));
        assertEquals(
                List.of("ready 5", "hold 10", "change 3", "hold 10"),
                lines(timeline(item("stretch", "10 s, each way, change 3 s"))));
        assertEquals(
                2,
                timeline(item("stretch", "10 s, each way"))
                        .steps()
                        .get(2)
                        .asked()
                        .way()
                        .orElseThrow()
                        .number());
    }

    @Test
    void aWrittenChangeLiesBetweenTheWaysOfAnyExercise() {
        assertEquals(
                List.of("ready 5", "reps ~40", "change 3", "reps ~40"),
                lines(timeline(item("bridge", "10, each way, change 3 s"))));
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
    void theReadyTimeOfTheFirstStepMayBeWritten() {
        assertEquals(List.of("ready 12", "hold 20"), lines(timeline(item("stretch", "20 s, ready 12 s"))));
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
    void alternatingBreathsTakeTurnsBySet() {
        assertEquals(
                List.of("ready 5", "hold left ~40", "change right 8", "hold right ~40"),
                lines(timeline(item("stretch", "2 x 4 breaths, alternating"))));
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

    @Test
    void aFirstMeetingWaits() {
        Timeline timeline = timeline(item("bridge", "5"), item("stretch", "20 s"), item("walk", "1 min"), bare("tilt"))
                .waitingFor(Set.of(ExerciseId.of("bridge"), ExerciseId.of("walk"), ExerciseId.of("stretch")));
        assertEquals(
                List.of(
                        "ready 5 waits",
                        "reps ~20",
                        "rest 30 waits",
                        "hold 20",
                        "position 30 waits",
                        "work 60",
                        "position 30",
                        "reps ~15"),
                lines(timeline));
        assertEquals(
                List.of("ready 5", "work 60", "ready 0 waits", "work 60"),
                lines(timeline(item("walk", "1 min"), item("march", "1 min"))
                        .waitingFor(Set.of(ExerciseId.of("march")))));
    }

    @Test
    void whereEveryExerciseWaitsOneThatComesAgainWaitsToo() {
        Timeline twice = timeline(item("tilt", "5"), item("stretch", "20 s"), item("tilt", "5"))
                .waitingForEach();
        assertEquals(3, twice.steps().stream().filter(Step::waits).count());
        Timeline sets = timeline(item("tilt", "2 x 5")).waitingForEach();
        assertEquals(1, sets.steps().stream().filter(Step::waits).count());
    }

    @Test
    void whoStartsAtTheKeysHasTheTimeToGetDown() {
        assertEquals(
                List.of("ready 30", "reps ~15"),
                lines(timeline(item("tilt", "5")).fromTheKeys()));
        assertEquals(
                List.of("ready 5", "work 60"),
                lines(timeline(item("walk", "1 min")).fromTheKeys()));
        assertEquals(
                List.of("ready 12", "reps ~15"),
                lines(timeline(item("tilt", "5, ready 12 s")).fromTheKeys()));
        Timeline day = timeline(item("tilt", "5"));
        assertEquals(day.total(), day.fromTheKeys().total());
    }

    @Test
    void onlyTheFirstTurnAtAnExerciseWaits() {
        Timeline twice = timeline(item("tilt", "5"), item("stretch", "20 s"), item("tilt", "5"))
                .waitingFor(Set.of(ExerciseId.of("tilt")));
        assertEquals(1, twice.steps().stream().filter(Step::waits).count());
        assertTrue(twice.steps().get(0).waits());
    }
}
