package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the person is told in which week, at which level and after the last week. */
class NotesOfTodayTests {

    private static Program program(String rest) {
        return Review.of(
                        SourceText.of("test.yaml", "uncramp: 1\ntitle: A\n" + rest),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }

    private static Timeline day(Program program, Prescription day) {
        return Timeline.of(program, day, Library.builtIn().catalog());
    }

    private static Prescription week(int week) {
        return Prescription.first().inWeek(week);
    }

    /** The note of each exercise; nothing where it has none. */
    private static List<String> notes(Program program, Prescription day) {
        return day(program, day).items().stream()
                .map(item -> item.note().map(Object::toString).orElse(""))
                .toList();
    }

    private static final Program HIP = program("""
        schedule: daily, for 8 weeks, afterwards 3 days/week
        note:
          weeks 1-6: Do not cross your legs.
          week 7 on: Cross them lying down.
        session:
          - bridge: 5
            note: {every week: Come up slowly., weeks 1-2: Use the roll., afterwards: As you like.}
          - knee-rolls: 5, each side
            note: {weeks 7-8: Let the knees fall.}
        """);

    @Test
    void theNoteOfTheProgramIsToldOnceBeforeTheFirstExerciseInItsWeeks() {
        assertEquals(List.of("Do not cross your legs. Come up slowly. Use the roll.", ""), notes(HIP, week(1)));
        assertEquals(List.of("Do not cross your legs. Come up slowly.", ""), notes(HIP, week(6)));
        assertEquals(List.of("Cross them lying down. Come up slowly.", "Let the knees fall."), notes(HIP, week(7)));
    }

    @Test
    void afterTheLastWeekOnlyWhatGoesOnIsTold() {
        assertEquals(
                List.of("Cross them lying down. Come up slowly. As you like.", ""),
                notes(HIP, week(9).inMaintenance()));
    }

    @Test
    void aRowForAfterwardsMakesNoProgramGoOnAndEndsNoExercise() {
        Program program = program("""
            schedule: daily, for 4 weeks
            session:
              - bridge: {weeks 1-4: 5}
                note: {weeks 1-4: Slowly., afterwards: As you like.}
            """);
        assertEquals(false, program.goesOnAfterwards());
        assertEquals(List.of("As you like."), notes(program, week(5).inMaintenance()));
    }

    @Test
    void aNoteOfOneSessionOfAWeekIsToldInThatOneAlone() {
        Program program = program("""
            schedule: 3 days/week
            session:
              - bridge: 5
                note: {week 1 session 2: Count aloud., week 2 on: Slowly.}
            """);
        assertEquals(List.of(""), notes(program, week(1)));
        assertEquals(List.of("Count aloud."), notes(program, week(1).atSessionOfWeek(2)));
        assertEquals(List.of("Slowly."), notes(program, week(2).atSessionOfWeek(2)));
    }

    @Test
    void rowsForTheSameWeekAreAllToldInTheirOrder() {
        Program program = program("""
            schedule: 3 days/week, for 6 weeks, afterwards 1 day/week
            session:
              - bridge: 5
                note:
                  every week: Wear shoes.
                  weeks 1-4: No running.
                  week 4: The clinic calls.
                  week 4 session 2: Bring the diary.
                  week 4 on: Use the step.
                  week 6 on: Or the stair.
            """);
        assertEquals(List.of("Wear shoes. No running."), notes(program, week(3)));
        assertEquals(List.of("Wear shoes. No running. The clinic calls. Use the step."), notes(program, week(4)));
        assertEquals(
                List.of("Wear shoes. No running. The clinic calls. Bring the diary. Use the step."),
                notes(program, week(4).atSessionOfWeek(2)));
        assertEquals(List.of("Wear shoes. Use the step. Or the stair."), notes(program, week(7).inMaintenance()));
    }

    @Test
    void rowsForOneLevelAreAllToldTooAndThoseOfItsWeeksInThese() {
        Program program = program("""
            schedule: daily, for 8 weeks
            levels:
              - lying: weeks 1-4
              - standing: weeks 5-8
                enter: You can stand with ease.
            session:
              - bridge: 5
                note: {level lying: Stay down., level lying week 2: Ring us., level standing: Look ahead.}
            """);
        assertEquals(List.of("Stay down."), notes(program, week(1)));
        assertEquals(List.of("Stay down. Ring us."), notes(program, week(2)));
        assertEquals(List.of("Look ahead."), notes(program, week(5)));
    }

    @Test
    void aNoteByLevelGoesWithTheLevelInForce() {
        Program program = program("""
            schedule: daily, for 8 weeks
            levels:
              - lying: weeks 1-4
              - standing: weeks 5-8
                enter: You can stand with ease.
            note: {level lying: Stay on the mat., level standing: Stand near a wall.}
            session:
              - stretch:
                  - bridge: {level lying: 5, level standing: 8}
                note: {every level: Breathe on., level standing: Look ahead.}
            """);
        assertEquals(List.of("Stay on the mat. Breathe on."), notes(program, week(1)));
        assertEquals(List.of("Stand near a wall. Breathe on. Look ahead."), notes(program, week(5)));
        assertEquals(List.of("Stay on the mat. Breathe on."), notes(program, week(5).withLevel("lying")));
    }

    @Test
    void aNoteAtAStepOfCareAndAtWhatIsDoneAgainGoesByWeekToo() {
        Program program = program("""
            schedule: daily
            session:
              - bridge: 5
              - heat: 10 min
                note: {weeks 1-2: Not on the scar.}
              - again: bridge
                note: {week 3 on: Once more.}
            """);
        assertEquals(
                List.of("[Not on the scar.]", "[]"), List.of(care(day(program, week(2))), care(day(program, week(3)))));
        assertEquals(List.of("", "Once more."), notes(program, week(3)));
    }

    private static String care(Timeline day) {
        return day.steps().stream()
                .filter(step -> step.kind() == StepKind.CARE)
                .map(step -> step.asked().note().stream().map(Object::toString).toList())
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void aNoteForWeekZeroLetsTheProgramBeginWithIt() {
        Program program = program("""
            schedule: daily
            note: {week 0: Only look at it.}
            session: [bridge]
            """);
        assertEquals(0, program.firstWeek());
        assertEquals(
                "Only look at it.",
                day(program, Prescription.firstOf(program))
                        .noteOf(program.head().note(), ProgramPath.root())
                        .orElseThrow()
                        .value());
    }
}
