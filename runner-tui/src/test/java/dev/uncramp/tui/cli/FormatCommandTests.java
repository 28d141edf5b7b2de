package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTests {

    private static final String UNTIDY = """
            uncramp: 1 # first
            title:  'Caf\u00e9'
            schedule: daily
            session:
            - bridge: 2\u00D78,hold 5s
            """;
    private static final String TIDY = """
            uncramp: 1 # first
            title: Caf\u00e9
            schedule: daily
            session:
              - bridge: 2 x 8, hold 5 s
            """;

    @TempDir
    private Path folder;

    private Commands run(String... args) {
        return Commands.run(folder, "", args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsTidiedInItsPlaceAndKeepsItsMode() throws IOException {
        Path file = write("a.yaml", UNTIDY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Commands ran = run("format", "a.yaml");
        assertEquals(0, ran.code(), ran.err());
        assertEquals(file + ": tidied.\n", ran.out());
        assertEquals(TIDY, Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("a.yaml"), names());
    }

    @Test
    void aTidyFileIsNotWrittenAgain() throws IOException {
        Path file = write("a.yaml", TIDY);
        Object before = Files.readAttributes(file, "unix:ino").get("ino");
        Commands ran = run("format", "a.yaml");
        assertEquals(0, ran.code());
        assertEquals("", ran.out() + ran.err());
        assertEquals(before, Files.readAttributes(file, "unix:ino").get("ino"));
    }

    @Test
    void withCheckItOnlyTells() throws IOException {
        write("a.yaml", UNTIDY);
        write("b.yaml", TIDY);
        Commands ran = run("format", "--check", ".");
        assertEquals(1, ran.code());
        assertTrue(ran.out().endsWith("a.yaml: would change.\n"), ran.out());
        assertFalse(ran.out().contains("b.yaml"));
        assertEquals(UNTIDY, Files.readString(folder.resolve("a.yaml")));
        assertEquals(0, run("format", "--check", "b.yaml").code());
    }

    @Test
    void standardInputIsPrinted() {
        Commands ran = Commands.run(folder, UNTIDY, "format", "-");
        assertEquals(0, ran.code());
        assertEquals(TIDY, ran.out());
        assertEquals(1, Commands.run(folder, UNTIDY, "format", "--check", "-").code());
        assertEquals(0, Commands.run(folder, TIDY, "format", "--check", "-").code());
    }

    @Test
    void aFileWithErrorsIsLeftAloneAndTheOthersAreTidied() throws IOException {
        String bad = UNTIDY.replace("hold 5s", "hold 5");
        write("a.yaml", bad);
        write("b.yaml", UNTIDY);
        Commands ran = run("format", "a.yaml", "b.yaml");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("a.yaml:5:") && ran.err().contains("stays as it is"), ran.err());
        assertEquals(bad, Files.readString(folder.resolve("a.yaml")));
        assertEquals(TIDY, Files.readString(folder.resolve("b.yaml")));
    }

    @Test
    void noLinkNoFolderAndNothingMissingIsWritten() throws IOException {
        write("a.yaml", UNTIDY);
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("a.yaml"));
        Commands link = run("format", "link.yaml");
        assertEquals(1, link.code());
        assertTrue(link.err().contains("is a link"), link.err());
        assertEquals(UNTIDY, Files.readString(folder.resolve("a.yaml")));
        assertEquals(1, run("format", "none.yaml").code());
        Files.createDirectory(folder.resolve("empty"));
        Commands empty = run("format", "empty");
        assertEquals(1, empty.code());
        assertEquals("No program file found.\n", empty.err());
        assertEquals(2, run("format").code());
    }

    @Test
    void exercisesOfOnesOwnAreTidiedToo() throws IOException {
        write("mine.yaml", "towel:\n    name:   Towel\n    kind: strength # kept\n    dose: 2x8\n");
        assertEquals(0, run("format", "mine.yaml").code());
        assertEquals(
                "towel:\n  name: Towel\n  kind: strength # kept\n  dose: 2 x 8\n",
                Files.readString(folder.resolve("mine.yaml")));
    }

    @Test
    void aNewProgramIsWrittenOnceAndCanBeChecked() throws IOException {
        assertEquals(0, run("new", "my.yaml").code());
        Commands checked = run("check", "my.yaml");
        assertEquals(0, checked.code(), checked.out());
        assertEquals("", checked.out());
        assertEquals(0, run("format", "--check", "my.yaml").code());
        write("my.yaml", TIDY);
        assertEquals(1, run("new", "my.yaml").code());
        assertEquals(TIDY, Files.readString(folder.resolve("my.yaml")));
        assertEquals(0, run("new", "my.yaml", "--force").code());
        assertTrue(Files.readString(folder.resolve("my.yaml")).startsWith("# A program"));
        assertEquals(1, run("new", "none/my.yaml").code());
        assertEquals(4, run("new", "my.yaml/my.yaml").code());
        assertEquals(2, run("new").code());
    }

    @Test
    void anEditorGetsItsSchemaBesideTheProgramAndTheFirstLineNamesIt() throws IOException {
        String modeline = "# yaml-language-server: $schema=program.schema.json\n";
        Commands first = run("new", "my.yaml", "--schema");
        assertEquals(0, first.code(), first.err());
        assertTrue(Files.readString(folder.resolve("my.yaml")).startsWith(modeline + "# A program"));
        assertEquals(run("schema", "program").out(), Files.readString(folder.resolve("program.schema.json")));
        assertEquals(0, run("check", "my.yaml").code());
        assertEquals(0, run("format", "--check", "my.yaml").code());
        assertEquals(0, run("new", "second.yaml", "--schema").code());
        assertEquals(0, run("new", "third.yaml").code());
        assertTrue(Files.readString(folder.resolve("third.yaml")).startsWith(modeline));
        write("program.schema.json", "mine");
        assertEquals(1, run("new", "fourth.yaml", "--schema").code());
        assertEquals("mine", Files.readString(folder.resolve("program.schema.json")));
    }
}
