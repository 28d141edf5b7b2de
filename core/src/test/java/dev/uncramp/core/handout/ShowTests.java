package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What show prints, as goldens that were looked at. */
class ShowTests {

    private static final Path FOLDER = Path.of("src/test/resources/dev/uncramp/core/handout");

    private static final Catalog CATALOG = Library.builtIn().catalog();

    static List<String> programs() {
        return Library.builtIn().programs();
    }

    /** The programs with a golden: the first regions; a golden of every program would only repeat their kinds of lines. */
    static List<String> goldens() {
        List<String> goldens = programs().stream()
                .filter(id -> Files.exists(FOLDER.resolve(id + ".txt")))
                .toList();
        for (Grade grade : Grade.values()) {
            assertTrue(goldens.stream().anyMatch(id -> id.endsWith("/" + grade.word())), grade.word());
        }
        return goldens;
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aBuiltInProgramInWords(String id) throws IOException {
        assertGolden(text(builtIn(id), false), id + ".txt");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyBuiltInProgramSaysThatNoClinicianHasReviewedIt(String id) {
        String text = text(builtIn(id), false);
        assertTrue(text.contains("No clinician has reviewed this program"), text);
    }

    @Test
    void everyPartOfADoseIsAFieldOfItsItem() throws IOException {
        Program program = everything();
        Timeline timeline = Timeline.of(program, Prescription.firstOf(program), CATALOG);
        assertGolden(ShowJson.of(program, timeline, CATALOG.with(program.exercises()), false), "everything.json");
    }

    @Test
    void everyPartOfADoseIsSaidInWordsAndEachStepListed() throws IOException {
        assertGolden(text(everything(), true), "everything.txt");
    }

    @Test
    void aProgramOfSeveralSessionsIsShownWholeWithTheMinutesOfEachWeek() throws IOException {
        assertGolden(text(read("sessions.yaml"), false), "sessions.txt");
    }

    @Test
    void aWeekTableThatFollowsNoFormulaHasItsMinutesLineByLine() throws IOException {
        assertGolden(text(read("walk.yaml"), false), "walk.txt");
    }

    @Test
    void optionalPartsNotesLevelsAndNamesThatComeTwiceAreTold() throws IOException {
        assertGolden(text(read("parts.yaml"), false), "parts.txt");
    }

    @Test
    void aWeekAfterTheLastSaysThatItIsAfterwardsOrThatTheProgramIsOver() throws IOException {
        Program lasting = read("parts.yaml");
        Prescription after = Prescription.firstOf(lasting).inWeek(13).inMaintenance();
        String said = ShowText.of(lasting, after, CATALOG, false, Wording.english());
        assertTrue(said.contains("Week: 13; the plan is done, and this keeps it up\n"), said);
        assertTrue(said.contains("Level: one foot (of two feet, one foot; each comes with its weeks)\n"), said);
        assertTrue(said.contains("  Weeks 1 to 2: morning 36 minutes, evening 23 minutes"), said);
        Program ending =
                written("uncramp: 1\ntitle: A\nschedule: daily, for 6 weeks\nsession:\n  - bridge: {week 1 on: 10}\n");
        String over = ShowText.of(ending, Prescription.firstOf(ending).inWeek(9), CATALOG, false, Wording.english());
        assertTrue(over.contains("Week: 9; the program is over after week 6\n"), over);
        assertTrue(over.contains("There is nothing to do here this week.\n"), over);
    }

    @Test
    void aSessionOfCareAloneIsSomethingToDoAndHasNoLimitOfPain() {
        Program program = written("""
            uncramp: 1
            title: A
            schedule: daily, for 2 weeks
            sessions:
              - Morning:
                  - bridge: 10
              - Warm pack:
                  - heat: 15 min
                schedule: 2 x/day
            """);
        String all = ShowText.of(program, Prescription.firstOf(program), CATALOG, false, Wording.english());
        assertTrue(all.contains("Takes: about 15 minutes\n\n  Warmth: 15 minutes\n"), all);
        assertFalse(all.contains("nothing to do"), all);
        assertEquals(2, all.split("Pain: ", -1).length, "the limit of the other session alone: " + all);
        String warmth = ShowText.of(
                program, Prescription.firstOf(program).withSession("Warm pack"), CATALOG, false, Wording.english());
        assertFalse(warmth.contains("Pain: "), warmth);
    }

    @Test
    void careBetweenExercisesGoesWithThem() {
        Program program = written("""
            uncramp: 1
            title: A
            schedule: daily, for 4 weeks
            session:
              - bridge: {weeks 1-2: 10}
              - drink: 1 min
            """);
        String third = ShowText.of(program, Prescription.firstOf(program).inWeek(3), CATALOG, false, Wording.english());
        assertTrue(third.contains("There is nothing to do here this week.\n"), third);
        assertFalse(third.contains("1 minute\n"), third);
    }

    @Test
    void aSessionThatIsOverOrHasNotBegunSaysOnlyThat() {
        Program program = written("""
            uncramp: 1
            title: A
            schedule: for 2 weeks
            sessions:
              - Drops:
                  - heel-drop: 10
                note: Morning and evening.
                schedule: daily, for 2 weeks
              - Keep it up:
                  - heel-drop: 10
                start: week 3
                schedule: daily, for 4 weeks
            """);
        String early = ShowText.of(program, Prescription.firstOf(program), CATALOG, false, Wording.english());
        assertTrue(early.contains("Session: Keep it up\nIt begins in week 3.\n"), early);
        String late = ShowText.of(program, Prescription.firstOf(program).inWeek(3), CATALOG, false, Wording.english());
        assertTrue(late.contains("Session: Drops\nThis ended with week 2.\n"), late);
        assertFalse(late.contains("Morning"), late);
        assertFalse(late.contains("nothing to do"), late);
    }

    @Test
    void aRestAfterRoundsDoesNotReadAsAPartOfThem() {
        Program program = written("""
            uncramp: 1
            title: A
            session:
              - bridge: 10 x (10 s hold, 10 s rest)
              - bridge: 10
            """);
        String said = text(program, false).replaceAll("\\s+", " ");
        assertTrue(said.contains("then rest 10 seconds; once all of it is done, rest 30 seconds (assumed)"), said);
    }

    private static Program everything() throws IOException {
        return read("everything.yaml");
    }

    private static Program read(String name) throws IOException {
        String source = Files.readString(FOLDER.resolve(name));
        Review review = Review.of(SourceText.of(name, source), CATALOG);
        assertFalse(review.blocks(), review.diagnostics().toString());
        return review.program().orElseThrow();
    }

    static Program written(String text) {
        return Review.of(SourceText.of("written.yaml", text), CATALOG).program().orElseThrow();
    }

    static String text(Program program, boolean withSteps) {
        return ShowText.of(program, Prescription.firstOf(program), CATALOG, withSteps, Wording.english());
    }

    private static Program builtIn(String id) {
        return Library.builtIn().program(id).orElseThrow().program().orElseThrow();
    }

    private static void assertGolden(String shown, String name) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, shown);
        }
        assertEquals(Files.readString(golden), shown);
    }
}
