package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.bare;
import static dev.uncramp.core.session.Sample.block;
import static dev.uncramp.core.session.Sample.byWeek;
import static dev.uncramp.core.session.Sample.circuit;
import static dev.uncramp.core.session.Sample.dose;
import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.rest;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Again;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.CareKind;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.CareTime;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A whole day: what lies between exercises, blocks and rounds, rows of weeks and levels, care steps. */
class DayTests {

    private static Prescription week(int week) {
        return Prescription.first().inWeek(week);
    }

    @Test
    void betweenTwoExercisesInOnePositionLiesTheRestOfTheOneJustDone() {
        assertEquals(
                List.of("ready 5", "reps ~20", "rest 30", "hold 20", "rest 5", "reps ~15"),
                lines(timeline(item("bridge", "5"), item("stretch", "20 s"), item("tilt", "5"))));
    }

    @Test
    void afterSteadyWorkInOnePositionNothingIsAdded() {
        assertEquals(
                List.of("ready 5", "work 60", "work 60"),
                lines(timeline(item("walk", "1 min"), item("march", "1 min"))));
    }

    @Test
    void anotherPositionTakesTimeInsteadOfTheAssumedRest() {
        assertEquals(
                List.of(
                        "ready 5",
                        "reps ~20",
                        "position 30",
                        "work 60",
                        "position 30",
                        "hold 20",
                        "position 10",
                        "hold 20"),
                lines(timeline(
                        item("bridge", "5"), item("walk", "1 min"), item("stretch", "20 s"), item("plank", "20 s"))));
    }

    @Test
    void thePositionInWhichAnExerciseEndsIsCompared() {
        assertEquals(
                List.of("ready 5", "reps ~24", "rest 30", "work 60"),
                lines(timeline(item("sit", "6"), item("walk", "1 min"))));
        assertEquals(
                List.of("ready 5", "work 60", "position 10", "reps ~24"),
                lines(timeline(item("walk", "1 min"), item("sit", "6"))));
    }

    @Test
    void aWrittenRestBetweenExercisesStandsAndThePositionIsCountedToo() {
        Circuit written = circuit(1, Optional.of(20), Optional.empty());
        assertEquals(
                List.of("ready 5", "reps ~20", "rest 20", "hold 20", "rest 20", "position 30", "work 60"),
                lines(timeline(
                        block("main", written, item("bridge", "5"), item("stretch", "20 s"), item("walk", "1 min")))));
    }

    @Test
    void theRestOfADoseDoesNotTrailIntoTheNextExercise() {
        assertEquals(
                List.of("ready 5", "reps ~20", "rest 45", "reps ~20", "rest 30", "hold 20"),
                lines(timeline(item("bridge", "2 x 5, rest 45 s"), item("stretch", "20 s"))));
    }

    @Test
    void aWrittenReadyTimeFindsRoomInTheGap() {
        assertEquals(
                List.of("ready 5", "hold 20", "rest 12", "reps ~15"),
                lines(timeline(item("stretch", "20 s"), item("tilt", "5, ready 12 s"))));
        assertEquals(
                List.of("ready 5", "work 60", "ready 7", "work 60"),
                lines(timeline(item("walk", "1 min"), item("march", "1 min, ready 7 s"))));
        assertEquals(
                List.of("ready 5", "reps ~20", "rest 30", "hold 20"),
                lines(timeline(item("bridge", "5"), item("stretch", "20 s, ready 12 s"))));
    }

    @Test
    void theRowOfTheWeekCountsAndAWeekWithoutOneLeavesTheItemOut() {
        Item rows = byWeek("bridge", "rest 10 s", "week 1: 2 x 5", "weeks 3-4: 6", "week 6 on: 7");
        assertEquals(List.of("ready 5", "reps ~20", "rest 10", "reps ~20"), lines(timeline(week(1), rows)));
        assertEquals(List.of("ready 5", "reps ~15"), lines(timeline(week(2), rows, bare("tilt"))));
        assertEquals(List.of("ready 5", "reps ~24"), lines(timeline(week(3), rows)));
        assertEquals(List.of("ready 5", "reps ~24"), lines(timeline(week(4), rows)));
        assertEquals(List.of(), lines(timeline(week(5), rows)));
        assertEquals(Duration.ZERO, timeline(week(5), rows).total());
        assertEquals(List.of("ready 5", "reps ~28"), lines(timeline(week(60), rows)));
    }

    @Test
    void aRowForOneSessionOfTheWeekWinsOverTheRowOfTheWeek() {
        Item rows = byWeek("bridge", "rest 10 s", "week 1: 5", "week 1 session 2: 6");
        assertEquals(List.of("ready 5", "reps ~20"), lines(timeline(week(1), rows)));
        assertEquals(List.of("ready 5", "reps ~24"), lines(timeline(week(1).atSessionOfWeek(2), rows)));
        assertEquals(List.of("ready 5", "reps ~20"), lines(timeline(week(1).atSessionOfWeek(3), rows)));
    }

    @Test
    void afterTheLastWeekTheMaintenanceRowCountsElseTheRowThatRunsOn() {
        Item rows = byWeek("bridge", "rest 10 s", "week 1: 5", "afterwards: 8");
        assertEquals(List.of("ready 5", "reps ~32"), lines(timeline(week(9).inMaintenance(), rows)));
        assertEquals(List.of(), lines(timeline(week(9), rows)));
        Item open = byWeek("bridge", "rest 10 s", "week 1: 5", "week 2 on: 9");
        assertEquals(List.of("ready 5", "reps ~36"), lines(timeline(week(9).inMaintenance(), open)));
    }

    @Test
    void theLevelCountsAndWithoutOneTheFirst() {
        Item levels = byWeek("bridge", "rest 10 s", "level easy: 5", "level hard: 9");
        assertEquals(List.of("ready 5", "reps ~20"), lines(timeline(levels)));
        assertEquals(
                List.of("ready 5", "reps ~36"),
                lines(timeline(Prescription.first().withLevel("hard"), levels)));
        assertEquals(
                List.of("ready 5", "reps ~20"),
                lines(timeline(Prescription.first().withLevel("none"), levels)));
        Prescription first = Prescription.first().withLevel("easy");
        Prescription single = first.withLevels(Map.of(ProgramPath.of("session", "1"), "hard"));
        assertEquals(List.of("ready 5", "reps ~36"), lines(timeline(single, levels)));
    }

    @Test
    void aPickedChoiceCounts() {
        Item choice = item("bridge", "5 or 20 s");
        ProgramPath place = ProgramPath.of("session", "1");
        assertEquals(List.of("ready 5", "reps ~20"), lines(timeline(choice)));
        assertEquals(
                List.of("ready 5", "work 20"),
                lines(timeline(Prescription.first().withChoices(Map.of(place.child("dose"), 1)), choice)));
        assertEquals(
                List.of("ready 5", "work 20"),
                lines(timeline(Prescription.first().withChoices(Map.of(place.child("dose"), 7)), choice)));
        Item other = new Item(
                ExerciseId.of("bridge"),
                ItemDose.always(dose("20 s")),
                List.of(),
                List.of(),
                List.of(Alternative.of(ExerciseId.of("stretch"))),
                Terms.none());
        Timeline picked = timeline(Prescription.first().withChoices(Map.of(place, 1)), other);
        assertEquals(List.of("ready 5", "hold 20"), lines(picked));
        assertEquals(Optional.of(ExerciseId.of("bridge")), picked.items().get(0).insteadOf());
        assertEquals(StepKind.WORK, timeline(other).steps().get(1).kind());
    }

    @Test
    void anEqualExerciseWithAnAmountOfItsOwnTakesThat() {
        ProgramPath place = ProgramPath.of("session", "1");
        Item march = new Item(
                ExerciseId.of("march"),
                ItemDose.always(dose("3 min")),
                List.of(),
                List.of(),
                List.of(new Alternative(ExerciseId.of("walk"), Optional.of(dose("5 min or 8 min")))),
                Terms.none());
        assertEquals(List.of("ready 5", "work 180"), lines(timeline(march)));
        assertEquals(
                List.of("ready 5", "work 300"),
                lines(timeline(Prescription.first().withChoices(Map.of(place, 1)), march)));
        assertEquals(
                List.of("ready 5", "work 480"),
                lines(timeline(Prescription.first().withChoices(Map.of(place, 1, place.child("dose"), 1)), march)));
    }

    @Test
    void aBareNameTakesItsBlocksDoseBeforeTheCatalogues() {
        Circuit shared = new Circuit(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ItemDose.always(dose("2 x 4"))));
        assertEquals(
                List.of("ready 5", "reps ~12", "rest 5", "reps ~12", "rest 5", "reps ~21"),
                lines(timeline(block("main", shared, bare("tilt"), item("tilt", "7")))));
        Circuit weeks = new Circuit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(byWeek("tilt", "rest 1 s", "week 2 on: 4").dose()));
        assertEquals(List.of(), lines(timeline(block("main", weeks, bare("tilt")))));
    }

    @Test
    void againDoesABlockOrAnItemOnceMoreAsItsOwnExercise() {
        Timeline again = timeline(
                block("warm", item("tilt", "5")),
                item("stretch", "20 s"),
                new Again(SafeText.of("warm"), Terms.none()),
                new Again(SafeText.of("stretch"), Terms.none()));
        assertEquals(
                List.of("ready 5", "reps ~15", "rest 5", "hold 20", "rest 5", "reps ~15", "rest 5", "hold 20"),
                lines(again));
        assertEquals(
                List.of("session/warm/1", "session/2", "session/warm/1", "session/2"),
                again.items().stream().map(item -> item.place().toString()).toList());
        assertEquals(
                List.of(Optional.of("warm"), Optional.empty(), Optional.of("warm"), Optional.empty()),
                again.items().stream()
                        .map(item -> item.block().map(SafeText::value))
                        .toList());
        assertEquals(
                List.of("ready 5", "reps ~15"),
                lines(timeline(item("tilt", "5"), new Again(SafeText.of("nothing"), Terms.none()))));
    }

    @Test
    void aCareStepStandsBetweenExercises() {
        Timeline care = timeline(
                item("bridge", "5"),
                new CareStep(CareKind.HEAT, Optional.of(new CareTime.Always(rest(600))), Terms.none()),
                item("tilt", "5"),
                new CareStep(CareKind.DRINK, Optional.empty(), Terms.none()),
                item("walk", "1 min"));
        assertEquals(
                List.of(
                        "ready 5",
                        "reps ~20",
                        "care 600 heat",
                        "ready 5",
                        "reps ~15",
                        "care ~0 drink",
                        "position 30",
                        "work 60"),
                lines(care));
        assertTrue(care.steps().get(2).item().isEmpty());
        assertEquals(3, care.items().size());
        assertEquals(
                List.of("care 60 cold", "ready 5", "reps ~15"),
                lines(timeline(
                        new CareStep(CareKind.COLD, Optional.of(new CareTime.Always(rest(60))), Terms.none()),
                        item("tilt", "5"))));
    }

    @Test
    void aCareStepIsDoneInTheWeeksOfItsRowsOnly() {
        Rows<TimeRange> rows = new Rows<>(
                List.of(new Rows.Row<>(RowKey.weeks(1, 2), rest(900)), new Rows.Row<>(RowKey.weeks(4, 4), rest(300))));
        CareStep cold = new CareStep(CareKind.COLD, Optional.of(new CareTime.ByRow(rows)), Terms.none());
        assertEquals(
                List.of("ready 5", "reps ~15", "care 900 cold"), lines(timeline(week(2), item("tilt", "5"), cold)));
        assertEquals(List.of("ready 5", "reps ~15"), lines(timeline(week(3), item("tilt", "5"), cold)));
        assertEquals(
                List.of("ready 5", "reps ~15", "care 300 cold"), lines(timeline(week(4), item("tilt", "5"), cold)));
    }

    @Test
    void whatStartsLaterIsNotDoneBefore() {
        Terms later = new Terms(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(new Start.InWeek(4)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Item from4 = Sample.with(item("bridge", "5"), later);
        assertEquals(List.of(), lines(timeline(week(3), from4)));
        assertEquals(List.of("ready 5", "reps ~20"), lines(timeline(week(4), from4)));
        assertEquals(List.of("ready 5", "reps ~20"), lines(timeline(week(1).inMaintenance(), from4)));
    }

    @Test
    void anItemThatIsDoneAgainKeepsTheDoseOfItsBlockAndTheRestOfItsNewPlace() {
        Circuit shared = new Circuit(
                Optional.empty(), Optional.of(rest(40)), Optional.empty(), Optional.of(ItemDose.always(dose("4"))));
        assertEquals(
                List.of("ready 5", "reps ~12", "rest 5", "hold 20", "rest 5", "reps ~12", "rest 5", "hold 20"),
                lines(timeline(
                        block("warm", shared, bare("tilt")),
                        item("stretch", "20 s"),
                        new Again(SafeText.of("tilt"), Terms.none()),
                        item("stretch", "20 s"))));
    }

    @Test
    void againFindsAnItemInABlockAndDoesNotEnterTheBlockItStandsIn() {
        assertEquals(
                List.of("ready 5", "reps ~15", "rest 5", "hold 20", "rest 5", "hold 20"),
                lines(timeline(
                        block("warm", item("tilt", "5"), item("stretch", "20 s")),
                        new Again(SafeText.of("stretch"), Terms.none()))));
        assertEquals(
                List.of("ready 5", "reps ~15"),
                lines(timeline(block("warm", item("tilt", "5"), new Again(SafeText.of("warm"), Terms.none())))));
    }
}
