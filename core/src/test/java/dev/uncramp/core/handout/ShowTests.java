package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Catalog;
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

    @ParameterizedTest
    @MethodSource("programs")
    void aBuiltInProgramInWords(String id) throws IOException {
        Program program = Library.builtIn().program(id).orElseThrow().program().orElseThrow();
        String text = text(program, false);
        assertTrue(text.contains("No clinician has reviewed this program"), text);
        assertGolden(text, id + ".txt");
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

    private static Program everything() throws IOException {
        return read("everything.yaml");
    }

    private static Program read(String name) throws IOException {
        String source = Files.readString(FOLDER.resolve(name));
        Review review = Review.of(SourceText.of(name, source), CATALOG);
        assertFalse(review.blocks(), review.diagnostics().toString());
        return review.program().orElseThrow();
    }

    private static String text(Program program, boolean withSteps) {
        return ShowText.of(program, Prescription.firstOf(program), CATALOG, withSteps, Wording.english());
    }

    private static void assertGolden(String shown, String name) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, shown);
        }
        assertEquals(Files.readString(golden), shown);
    }
}
