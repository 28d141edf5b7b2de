package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.authoring.CanonicalForm;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalFormTests {

    private static final Path MANUAL = Path.of("src/test/resources/dev/uncramp/core/library/manual");
    private static final Path PUBLISHED = Path.of("src/test/resources/dev/uncramp/core/published");
    private static final Path FORMAT = Path.of("src/test/resources/dev/uncramp/core/library/format");
    private static final String HEAD = "uncramp: 1\ntitle: A\nschedule: daily\nsession:\n";

    static Stream<Path> files() {
        return Stream.of(Path.of("../programs"), PUBLISHED, TestLibrary.FOLDER.resolve("ok"), MANUAL, FORMAT)
                .flatMap(CanonicalFormTests::below)
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> Review.check(SourceFile.load(file), TestLibrary.CATALOG).stream()
                        .noneMatch(found -> found.severity().word().equals("error")))
                .sorted();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile with(SourceFile file, String text) {
        return new SourceFile(new SourceText(file.source().name(), text), file.neighbours(), Optional.empty());
    }

    private static String formatted(SourceFile file) {
        return CanonicalForm.of(file, TestLibrary.CATALOG).orElseThrow();
    }

    private static String formatted(String text) {
        SourceFile file = SourceFile.of(SourceText.of("test.yaml", text));
        Review before = Review.of(file, TestLibrary.CATALOG);
        assertEquals("", TestLibrary.drawn(TestLibrary.ofReading(before.diagnostics())));
        String once = formatted(file);
        assertEquals(once, formatted(with(file, once)));
        return once;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileReadsAsBeforeAndASecondTimeNothingChanges(Path path) {
        SourceFile file = SourceFile.load(path);
        String once = formatted(file);
        assertEquals(once, formatted(with(file, once)));
        assertEquals(
                Review.of(file, TestLibrary.CATALOG).program(),
                Review.of(with(file, once), TestLibrary.CATALOG).program());
        assertEquals(comments(file.source().text()), comments(once));
    }

    private static List<String> comments(String text) {
        return YamlReader.read(SourceText.of("test.yaml", text)).comments().stream()
                .map(comment -> comment.text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aProgramThatIsShippedIsCanonical(Path path) {
        if (path.startsWith("../programs")) {
            SourceFile file = SourceFile.load(path);
            assertEquals(List.of(), differing(file.source().text(), formatted(file)));
        }
    }

    private static List<String> differing(String before, String after) {
        List<String> were = before.lines().toList();
        return after.lines().filter(line -> !were.contains(line)).toList();
    }

    @Test
    void aFileFromAnotherSystemHasLineFeedsAfterwards() throws IOException {
        String text = Files.readString(FORMAT.resolve("messy.yaml"));
        SourceFile file = SourceFile.load(FORMAT.resolve("messy.yaml"));
        assertEquals(formatted(file), formatted(with(file, "\uFEFF" + text.replace("\n", "\r\n"))));
        assertEquals(formatted(file), formatted(with(file, text.replace("\n", "\r"))));
    }

    @Test
    void theMessyFileIsAsAPersonHasLookedAtIt() throws IOException {
        Path golden = FORMAT.resolve("messy.out");
        SourceFile file = SourceFile.load(FORMAT.resolve("messy.yaml"));
        assertEquals(
                "",
                TestLibrary.drawn(TestLibrary.ofReading(
                        Review.of(file, TestLibrary.CATALOG).diagnostics())));
        String formatted = formatted(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, formatted);
        }
        assertEquals(Files.readString(golden), formatted);
    }

    @Test
    void eachPartOfALineTakesItsPlace() {
        assertEquals(HEAD + "  - bridge: 2 x 8\n", formatted(HEAD + "-   bridge :   2×8  "));
        assertEquals(HEAD + "  - bridge\n", formatted(HEAD + "- 'bridge'\n\n\n"));
        assertEquals(
                HEAD + "  - bridge: 8\n    note: \"a: b\"\n",
                formatted(HEAD + "    - bridge: \"8\"\n      note: 'a: b'"));
        assertEquals(
                HEAD + "  - bridge: 8\n    note: 'say: \"now\"'\n",
                formatted(HEAD + "- bridge: 8\n  note: \"say: \\\"now\\\"\""));
        assertEquals(
                HEAD + "  - bridge: {week 1: 8, week 2 on: 10}\n",
                formatted(HEAD + "- bridge: { Week 1 : 8 ,'week 2 on': 10}"));
        assertEquals(
                HEAD + "  - bridge:\n      week 1: 8\n      # last\n",
                formatted(HEAD + "- bridge:\n    week 1: 8\n    # last"));
        assertEquals(HEAD + "  - bridge: 8\n# last\n", formatted(HEAD + "- bridge: 8\n# last"));
    }
}
