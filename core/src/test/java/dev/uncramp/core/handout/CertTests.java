package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertTests {

    private static final Path FOLDER = Path.of("src/test/resources/dev/uncramp/core/handout");

    private static final Catalog CATALOG = Library.builtIn().catalog();

    private static final String NOTHING_BESIDE = """
        uncramp: 1
        title: Nothing beside
        exercises:
          own-move: {name: Own move, kind: strength}
        session:
          - own-move: as told
          - own-move: 10, load
        """;

    static List<String> programs() {
        return Library.builtIn().programs();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aBuiltInProgramHasAllNineteenLinesAndEachSaysSomethingOrHasAGap(String id) {
        Cert cert = Cert.of(
                Library.builtIn().program(id).orElseThrow().program().orElseThrow(), CATALOG, Wording.english());
        assertEquals(
                Arrays.asList(CertItem.values()),
                cert.lines().stream().map(CertLine::item).toList());
        assertEquals(19, cert.lines().size());
        for (CertLine line : cert.lines()) {
            assertTrue(
                    !line.program().isEmpty()
                            || !line.runner().isEmpty()
                            || line.gap().isPresent(),
                    line.toString());
        }
        assertFalse(cert.exercises().isEmpty());
    }

    @Test
    void aProgramThatSaysNothingBesideItsExercisesHasItsGapsNamed() {
        assertEquals(List.of("1", "2", "4", "6", "7a", "7b", "8", "12", "13", "15"), gaps(program(NOTHING_BESIDE)));
    }

    @Test
    void whatIsWrittenClosesItsGap() {
        String written = NOTHING_BESIDE
                .replace("as told", "2 x 8 -> 12")
                .replace("10, load", "10, load 2 kg")
                .replace(
                        "kind: strength}",
                        "kind: strength, positions: standing, set up: Stand., move: Rise., feel: Work.}")
                .replace("exercises:", """
                    author: A. Person, physiotherapist
                    contact: {name: The clinic}
                    goal: Move well.
                    gate: You can stand.
                    progress: {up: after 2 days with pain at most 2}
                    exercises:\
                    """);
        assertEquals(List.of(), gaps(program(written)));
    }

    @Test
    void whatAnExerciseDoesNotSayIsLeftOut() {
        FittVp told = Cert.of(program(NOTHING_BESIDE), CATALOG, Wording.english())
                .exercises()
                .get(0);
        assertTrue(told.frequency().isEmpty());
        assertTrue(told.intensity().isEmpty());
        assertTrue(told.volume().isEmpty());
        assertTrue(told.progression().isEmpty());
    }

    @Test
    void eachExerciseSaysTheWeeksAndDaysOfItsOwnSession() {
        String twoSessions = """
            uncramp: 1
            title: Two sessions
            schedule: for 8 weeks
            sessions:
              - walking:
                  - walk: {weeks 1-4: 10 min brisk, week 5 on: 20 min brisk}
                  - march: 2 min easy
                    start: week 3
                schedule: daily
              - strength:
                  - march: 2 min easy
                  - bridge: 2 x 8 -> 12
                  - sit-to-stand: 8
                    start: Your knee is calm.
                schedule: mon thu
                start: week 5
            progress: {up: after 3 days with pain at most 2}
            """;
        List<FittVp> all =
                Cert.of(program(twoSessions), CATALOG, Wording.english()).exercises();
        assertEquals(
                List.of(
                        "Walk",
                        "March on the spot (walking)",
                        "March on the spot (strength)",
                        "Bridge",
                        "Sit to stand"),
                all.stream().map(one -> one.name().value()).toList());
        assertEquals(
                List.of(
                        "every day, for 8 weeks",
                        "every day, from week 3 on, until week 8",
                        "Monday and Thursday, from week 5 on, until week 8",
                        "Monday and Thursday, from week 5 on, until week 8",
                        "Monday and Thursday, from week 5 on, until week 8; once this is true: Your knee is calm."),
                all.stream().map(one -> one.frequency().orElseThrow().value()).toList());
        assertEquals(
                "10 minutes to 20 minutes a session",
                all.get(0).time().orElseThrow().value());
        assertEquals(
                "Weeks 1 to 4: 10 minutes, at a brisk pace; Weeks 5 to 8: 20 minutes, at a brisk pace",
                all.get(0).volume().orElseThrow().value());
        assertEquals("at a brisk pace", all.get(0).intensity().orElseThrow().value());
        assertEquals(
                "week by week, as under Volume",
                all.get(0).progression().orElseThrow().value());
        assertTrue(all.get(2).progression().isEmpty());
        assertEquals(
                "within its dose; 3 days with pain at most 2",
                all.get(3).progression().orElseThrow().value());
    }

    @Test
    void everyPartOfADoseInTheTemplate() throws IOException {
        Cert cert = Cert.of(program(Files.readString(FOLDER.resolve("everything.yaml"))), CATALOG, Wording.english());
        assertGolden(CertText.of(cert, Wording.english()), "cert.txt");
        assertGolden(CertJson.of(cert), "cert.json");
    }

    private static List<String> gaps(Program program) {
        return Cert.of(program, CATALOG, Wording.english()).lines().stream()
                .filter(line -> line.gap().isPresent())
                .map(line -> line.item().number())
                .toList();
    }

    private static Program program(String text) {
        Review review = Review.of(SourceText.of("program.yaml", text), CATALOG);
        assertFalse(review.blocks(), review.diagnostics().toString());
        return review.program().orElseThrow();
    }

    private static void assertGolden(String shown, String name) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, shown);
        }
        assertEquals(Files.readString(golden), shown);
    }
}
