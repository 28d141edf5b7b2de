package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ExerciseReader;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewFixturesTests {

    static List<String> ok() {
        return TestLibrary.files("ok");
    }

    static List<String> err() {
        return TestLibrary.files("err");
    }

    static List<String> exercises() {
        return TestLibrary.files("exercises");
    }

    @ParameterizedTest
    @MethodSource("ok")
    void aGoodFileIsReadInSilence(String file) {
        Review review = Review.of(TestLibrary.file("ok", file), TestLibrary.CATALOG, Optional.of(TestLibrary.TODAY));
        assertEquals("", TestLibrary.drawn(TestLibrary.ofReading(review.diagnostics())));
        assertTrue(review.program().isPresent());
        assertFalse(review.blocks());
    }

    @ParameterizedTest
    @MethodSource("err")
    void aBadFileSaysEverythingThatIsTheMatterAtItsPlace(String file) throws IOException {
        Review review = Review.of(TestLibrary.file("err", file), TestLibrary.CATALOG, Optional.of(TestLibrary.TODAY));
        assertFalse(review.diagnostics().isEmpty());
        assertEquals(review.blocks(), review.program().isEmpty());
        golden("err", file, TestLibrary.drawn(review.diagnostics()));
    }

    /** What starts a session looks for errors alone: it must find the very same ones. */
    @ParameterizedTest
    @MethodSource("err")
    void theSameErrorsAreFoundWithoutTheOtherRules(String file) {
        SourceFile bad = TestLibrary.file("err", file);
        Review whole = Review.of(bad, TestLibrary.CATALOG);
        Review errors = Review.errors(bad, TestLibrary.CATALOG);
        assertEquals(TestLibrary.drawn(errorsOf(whole)), TestLibrary.drawn(errorsOf(errors)));
        assertEquals(whole.program(), errors.program());
    }

    private static List<Diagnostic> errorsOf(Review review) {
        return review.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aBadExerciseSaysEverythingThatIsTheMatterAtItsPlace(String file) throws IOException {
        var tree = YamlReader.read(TestLibrary.source("exercises", file));
        var reading = ExerciseReader.read(tree, ExerciseId.of(file.replace(".yaml", "")));
        golden(
                "exercises",
                file,
                TestLibrary.drawn(reading.diagnostics().stream().sorted().toList()));
    }

    private static void golden(String folder, String file, String drawn) throws IOException {
        Path golden = TestLibrary.FOLDER.resolve(folder).resolve(file.replace(".yaml", ".out"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, drawn);
        }
        assertEquals(Files.readString(golden), drawn);
    }
}
