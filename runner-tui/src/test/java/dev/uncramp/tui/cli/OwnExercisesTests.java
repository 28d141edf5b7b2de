package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.tui.device.FilesAtStart;
import dev.uncramp.tui.device.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnExercisesTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgramAndAFileBesideIt() throws IOException {
        Files.writeString(folder.resolve("feet.yaml"), """
                # for the caf\u00e9
                uncramp: 1
                title: Feet
                schedule: daily
                use: mine.yaml
                session:
                  - towel-scrunch: 10 towels
                """);
        exercises("towel-scrunch:\n  name: Towel scrunch\n  kind: strength\n  counts: towels\n  move: Grip it.\n");
    }

    private void exercises(String text) throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), text);
    }

    private Commands run(String... args) {
        return Commands.run(folder, "", args);
    }

    @Test
    void theFolderIsCheckedAndEachProblemToldOnce() throws IOException {
        assertEquals(0, run("check", ".").code());
        exercises("towel-scrunch:\n  name: Towel scrunch\n  kind: strenght\n  counts: towels\n");
        Commands ran = run("check", "--format", "line", ".");
        assertEquals(1, ran.code());
        assertEquals(1, ran.out().split("mine.yaml:3:9: error:", -1).length - 1, ran.out());
        assertEquals(1, run("check", "mine.yaml").code());
    }

    @Test
    void fromStandardInputThereIsNoFileBeside() throws IOException {
        Commands ran = Commands.run(folder, Files.readString(folder.resolve("feet.yaml")), "check", "-");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("a text alone has no files beside it"), ran.out());
    }

    @Test
    void theBundleNeedsNoFileBesideAndKeepsItsName() throws IOException {
        Commands written = run("bundle", "feet.yaml", "-o", "mail.yaml");
        assertEquals(0, written.code(), written.err());
        String shown = run("show", "feet.yaml").out();
        Files.delete(folder.resolve("mine.yaml"));
        assertEquals(1, run("show", "feet.yaml").code());
        assertEquals(shown, run("show", "mail.yaml").out());
        String text = Files.readString(folder.resolve("mail.yaml"));
        assertTrue(text.startsWith("# for the caf\u00e9\nuncramp: 1\nid: feet\n"), text);
        assertFalse(text.contains("use:"), text);
    }

    @Test
    void theBundleIsPrintedLetterByLetterAndNeverOverAFile() throws IOException {
        assertEquals(0, run("bundle", "feet.yaml", "-o", "mail.yaml").code());
        assertEquals(
                Files.readString(folder.resolve("mail.yaml")),
                run("bundle", "feet.yaml").out());
        assertEquals(1, run("bundle", "feet.yaml", "-o", "mine.yaml").code());
        assertEquals(1, run("bundle", "none.yaml").code());
        assertEquals(4, run("bundle", "feet.yaml", "-o", "mine.yaml/mail.yaml").code());
        exercises("- a list\n");
        assertEquals(1, run("bundle", "feet.yaml", "-o", "other.yaml").code());
        assertFalse(Files.exists(folder.resolve("other.yaml")));
    }

    @Test
    void aBundleThatCannotBePrintedIsToldWithCodeFour() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of("LANG", "C");
        int code = Uncramp.run(
                new String[] {"bundle", "feet.yaml"},
                Surroundings.of(
                        new ByteArrayInputStream(new byte[0]),
                        full,
                        err,
                        environment,
                        folder,
                        TerminalFacts.of(environment, false)));
        assertEquals(4, code);
        assertEquals("Not printed: the output takes no more.\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSessionThatWasLeftGoesOnWithoutTheFileOfExercises() throws IOException {
        Commands left = Commands.run(folder, "n\n0\n\nq\ny\n", "run", "feet.yaml", "--plain", "--data", "kept");
        assertTrue(left.out().contains("Grip it."), left.out() + left.err());
        Files.delete(folder.resolve("mine.yaml"));
        DataPlaces places = DataPlaces.of(Map.of(), Optional.of(folder.resolve("kept")));
        FilesAtStart found = FilesAtStart.find(places, OffsetDateTime.parse("2026-11-21T10:00:00+01:00"));
        found.lock().ifPresent(RunningLock::close);
        assertEquals(
                "Towel scrunch",
                found.left()
                        .orElseThrow()
                        .plan()
                        .timeline()
                        .items()
                        .get(0)
                        .exercise()
                        .name()
                        .value());
    }
}
