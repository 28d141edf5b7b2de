package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.Bundle;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedFilesTests {

    private static final String HEAD = "uncramp: 1\ntitle: Feet\nschedule: daily\n";
    private static final String SESSION = "session:\n  - towel-scrunch: 10\n";
    private static final String SCRUNCH = "towel-scrunch: Grip the towel.\n";

    @TempDir
    private Path folder;

    private Review review(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("feet.yaml"), text);
        return Review.of(SourceFile.load(file), Library.builtIn().catalog());
    }

    private void exercises(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> rules(Review review) {
        return review.diagnostics().stream().map(found -> found.rule()).toList();
    }

    @Test
    void theExercisesOfAFileAreTheProgramsOwn() throws IOException {
        exercises("mine/more.yaml", SCRUNCH);
        Review review = review(HEAD + "use: mine/more.yaml\n" + SESSION);
        assertEquals(List.of(), review.diagnostics());
        assertEquals(
                List.of(ExerciseId.of("towel-scrunch")),
                review.program().orElseThrow().exercises().stream()
                        .map(exercise -> exercise.id())
                        .toList());
        assertTrue(review.catalog().find(ExerciseId.of("towel-scrunch")).isPresent());
    }

    @Test
    void whatIsTheMatterInAFileIsToldAtItsPlaceThere() throws IOException {
        exercises("more.yaml", "# mine\ntowel-scrunch:\n  name: Scrunch\n  kind: strenght\n");
        Review review = review(HEAD + "use: more.yaml\n" + SESSION);
        assertTrue(review.blocks());
        var first = review.diagnostics().stream()
                .filter(found -> found.rule().equals("unknown-word"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                folder.resolve("more.yaml").toString(), first.source().name().value());
        assertEquals(4, first.span().start().line());
        assertEquals(9, first.span().start().column());
    }

    @Test
    void aLinkIsNotFollowedNorAFolderThatIsOne() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("more.yaml"), SCRUNCH);
        Files.createSymbolicLink(folder.resolve("more.yaml"), elsewhere.resolve("more.yaml"));
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        assertTrue(rules(review(HEAD + "use: more.yaml\n" + SESSION)).contains("use-file"));
        assertTrue(rules(review(HEAD + "use: linked/more.yaml\n" + SESSION)).contains("use-file"));
        assertFalse(review(HEAD + "use: elsewhere/more.yaml\n" + SESSION).blocks());
    }

    @Test
    void aFileMayBeNoLargerWithItsProgramThanAProgram() throws IOException {
        String comment = "# " + "x".repeat(98) + "\n";
        exercises("more.yaml", SCRUNCH + comment.repeat(2500));
        assertEquals(List.of(), rules(review(HEAD + "use: more.yaml\n" + SESSION)));
        assertTrue(rules(review(HEAD + comment.repeat(130) + "use: more.yaml\n" + SESSION))
                .contains("too-large"));
    }

    @Test
    void aTextAloneSaysThatItCannotReadThem() {
        Review review = Review.of(
                SourceText.of("feet.yaml", HEAD + "use: more.yaml\n" + SESSION),
                Library.builtIn().catalog());
        assertEquals(List.of("use-file", "unknown-exercise"), rules(review));
    }

    @Test
    void theWholeTextReadsAsTheSameProgramWithoutTheFiles() {
        for (String file : List.of("use-one.yaml", "use-several.yaml", "every-key.yaml")) {
            Review review = Review.of(TestLibrary.file("ok", file), TestLibrary.CATALOG);
            Program program = review.program().orElseThrow();
            Review again = Review.of(review.whole(), TestLibrary.CATALOG);
            assertEquals("", TestLibrary.drawn(TestLibrary.ofReading(again.diagnostics())));
            assertEquals(program, again.program().orElseThrow());
            assertSame(again.source(), again.whole());
            List<String> comments = YamlReader.read(review.whole()).comments().stream()
                    .map(comment -> comment.text())
                    .toList();
            YamlReader.read(review.source())
                    .comments()
                    .forEach(comment -> assertTrue(comments.contains(comment.text()), comment.text()));
            assertTrue(comments.contains("one word"));
        }
    }

    @Test
    void aProgramInBracesIsWrittenAnew() throws IOException {
        exercises("more.yaml", SCRUNCH);
        Review review = review(HEAD + "exercises: {foot-press: Press.}\nuse: more.yaml\n" + SESSION);
        Review again = Review.of(review.whole(), Library.builtIn().catalog());
        assertEquals(review.program(), again.program());
    }

    @Test
    void aTextForAnotherNameKeepsItsId() throws IOException {
        exercises("more.yaml", SCRUNCH);
        Review review = review(HEAD + "use: more.yaml\n" + SESSION);
        SourceText named = Bundle.withId(review.whole(), review.program().orElseThrow(), review.catalog());
        assertEquals("id: feet", named.line(2));
        Review again = Review.of(
                SourceText.of("mail.yaml", named.text()), Library.builtIn().catalog());
        assertEquals(review.program(), again.program());
    }

    @Test
    void aFileOfExercisesCanBeCheckedByItself() throws IOException {
        exercises("more.yaml", "towel-scrunch:\n  name: Scrunch\n  kind: strength\n  easier: of-the-program\n");
        SourceFile file = SourceFile.load(folder.resolve("more.yaml"));
        assertEquals(List.of(), Review.check(file, Library.builtIn().catalog()));
        exercises("bad.yaml", "bridge:\n  name: My bridge\n  kind: strength\n");
        SourceFile bad = SourceFile.load(folder.resolve("bad.yaml"));
        assertEquals(
                "built-in-id",
                Review.check(bad, Library.builtIn().catalog()).get(0).rule());
    }
}
