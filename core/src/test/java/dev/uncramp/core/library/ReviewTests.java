package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTests {

    @Test
    void aFileThatIsNotThereIsOneProblemAndBlocks() {
        Review review = Review.of(SourceFile.load(Path.of("no-such-file.yaml")), TestLibrary.CATALOG);
        assertTrue(review.blocks());
        assertEquals(1, review.diagnostics().size());
        assertEquals(Optional.empty(), review.program());
    }

    @Test
    void warningsAndAdviceBlockNothing() {
        Review review = Review.of(TestLibrary.source("err", "hole-between-rows.yaml"), TestLibrary.CATALOG);
        assertFalse(review.blocks());
        assertFalse(review.diagnostics().isEmpty());
        assertTrue(review.program().isPresent());
    }

    @Test
    void theCatalogueOfAReviewHoldsTheOwnExercises() {
        Review review = Review.of(TestLibrary.file("ok", "every-key.yaml"), TestLibrary.CATALOG);
        assertEquals(
                "My bridge",
                review.catalog()
                        .find(ExerciseId.of("bridge"))
                        .orElseThrow()
                        .name()
                        .value());
        assertTrue(review.catalog().find(ExerciseId.of("marble-pick")).isPresent());
    }

    @Test
    void aWarningOfTheFileIsSilencedAtItsTop() {
        String text =
                "uncramp: 1\ntitle: A\nschedule: daily\nsession:\n  - bridge: 10\n    note: use band #2, slowly\n";
        Review loud = Review.of(TestLibrary.source(text), TestLibrary.CATALOG);
        assertEquals(1, loud.diagnostics().size());
        String rule = loud.diagnostics().get(0).rule();
        Review silent = Review.of(TestLibrary.source(text + "allow: {" + rule + ": a remark}\n"), TestLibrary.CATALOG);
        assertEquals("", TestLibrary.drawn(silent.diagnostics()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"language-page-first.yaml", "language-page-later.yaml", "short.yaml", "word-processor.yaml"})
    void aGoodProgramGoesThroughInEachOfItsWeeks(String file) {
        Review review = Review.of(TestLibrary.file("ok", file), TestLibrary.CATALOG);
        Program program = review.program().orElseThrow();
        for (int week = program.firstWeek(); week <= program.lastWeek().orElse(8); week++) {
            Timeline timeline = Timeline.of(program, Prescription.first().inWeek(week), review.catalog());
            assertFalse(timeline.steps().isEmpty());
        }
    }

    @Test
    void aProgramOrExerciseThatIsNotBuiltInIsNotFound() {
        Library library = Library.builtIn();
        assertEquals(Optional.empty(), library.program("no/such"));
        assertEquals(Optional.empty(), library.source("../secret"));
        assertEquals(Optional.empty(), library.source(ExerciseId.of("no-such")));
        assertEquals(Optional.empty(), library.catalog().find(ExerciseId.of("no-such")));
        assertTrue(library.programs().contains("lower-back/settle"));
    }
}
