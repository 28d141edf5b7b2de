package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.device.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutCommandTests {

    @TempDir
    private Path folder;

    private Commands handout(String... more) {
        return Commands.run(
                folder,
                "",
                Stream.concat(Stream.of("handout", "lower-back/settle"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "settle.html, <!DOCTYPE html>",
        "settle.HTM, <!DOCTYPE html>",
        "settle.md, '# Lower back, settle'",
        "settle.markdown, '# Lower back, settle'",
        "settle.txt, 'Lower back, settle\n=================='"
    })
    void theEndingOfTheFileSaysWhichForm(String name, String start) throws IOException {
        Commands ran = handout("-o", name);
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("Saved as"), ran.err());
        assertTrue(Files.readString(folder.resolve(name)).startsWith(start));
        assertEquals(List.of(name), names());
    }

    @Test
    void withoutAFileItIsPrintedAsText() {
        Commands ran = handout();
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("Lower back, settle\n==="), ran.out());
    }

    @Test
    void theFormThatIsSaidWinsOverTheEnding() throws IOException {
        assertEquals(0, handout("-o", "settle.txt", "--format", "md").code());
        assertTrue(Files.readString(folder.resolve("settle.txt")).startsWith("# "));
        assertTrue(handout("--format", "html").out().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void anEndingThatIsNotKnownIsAskedFor() {
        Commands ran = handout("-o", "settle.pdf");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(".html, .md or .txt"), ran.err());
        assertEquals(List.of(), names());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        Commands ran = handout("-o", "mine.txt");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("--force"), ran.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(0, handout("-o", "mine.txt", "--force").code());
        assertTrue(Files.readString(file).startsWith("Lower back"));
        assertEquals(List.of("mine.txt"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"there.txt", "nowhere.txt"})
    void noLinkIsWrittenThroughNorReplaced(String target) throws IOException {
        Files.writeString(folder.resolve("there.txt"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve(target));
        for (String[] more : List.of(new String[] {"-o", "link.txt"}, new String[] {"-o", "link.txt", "--force"})) {
            Commands ran = handout(more);
            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("is a link"), ran.err());
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("mine", Files.readString(folder.resolve("there.txt")));
        assertFalse(Files.exists(folder.resolve("nowhere.txt")));
    }

    @Test
    void aFolderAMissingFolderAndAFileInThePlaceOfOneAreNamed() throws IOException {
        Files.createDirectory(folder.resolve("papers.txt"));
        Files.writeString(folder.resolve("file"), "mine");
        Commands onFolder = handout("-o", "papers.txt", "--force");
        assertEquals(1, onFolder.code());
        assertTrue(onFolder.err().contains("is a folder"), onFolder.err());
        Commands nowhere = handout("-o", "none/settle.txt");
        assertEquals(1, nowhere.code());
        assertTrue(nowhere.err().contains("There is no folder"), nowhere.err());
        Commands notSaved = handout("-o", "file/settle.txt");
        assertEquals(4, notSaved.code());
        assertTrue(notSaved.err().startsWith("Not saved: "), notSaved.err());
        assertEquals(1, notSaved.err().lines().count(), notSaved.err());
        assertEquals(List.of("file", "papers.txt"), names());
    }

    @Test
    void anOutputThatTakesNoMoreIsToldWithCodeFour() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int code = Uncramp.run(
                new String[] {"handout", "lower-back/settle"},
                Surroundings.of(
                        new ByteArrayInputStream(new byte[0]),
                        full,
                        err,
                        Map.of("LANG", "C.UTF-8"),
                        folder,
                        TerminalFacts.of(Map.of("LANG", "C.UTF-8"), false)));
        assertEquals(4, code);
        assertEquals("Not printed: the output takes no more.\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theWeekAndTheSessionArePickedAsInShow() throws IOException {
        Commands week = Commands.run("handout", "lower-back/build", "--week", "5");
        assertTrue(week.out().contains("How much in week 5: 3 sets of 10"), week.out());
        Files.writeString(folder.resolve("two.yaml"), """
                uncramp: 1
                title: Two days
                schedule: daily
                sessions:
                  - legs:
                      - bridge: 8
                  - back:
                      - knee-rolls: 5, each side
                """);
        Commands both = Commands.run(folder, "", "handout", "two.yaml");
        assertTrue(both.out().contains("Your exercises: legs") && both.out().contains("Your exercises: back"));
        Commands one = Commands.run(folder, "", "handout", "two.yaml", "--session", "back");
        assertFalse(one.out().contains("Your exercises: legs"), one.out());
        Commands none = Commands.run(folder, "", "handout", "two.yaml", "--session", "bak");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("Did you mean back?"), none.err());
    }

    @Test
    void aProgramWithAnErrorIsNotPutOnPaper() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "uncramp: 1\ntitle: Bad\nsession:\n  - bridge: 5 z\n");
        Commands ran = Commands.run(folder, "", "handout", "bad.yaml", "-o", "bad.html");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("bad.yaml:4:"), ran.err());
        assertEquals(List.of("bad.yaml"), names());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
