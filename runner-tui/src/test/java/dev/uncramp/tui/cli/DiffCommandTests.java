package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTests {

    private static final String BEFORE = "uncramp: 1\nid: a\ntitle: A\nschedule: daily\nsession:\n  - bridge: 2 x 8\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void twoPrograms() throws IOException {
        write("a.yaml", BEFORE);
        write("b.yaml", BEFORE.replace("2 x 8", "3 x 8"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Commands diff(String... files) {
        String[] args = new String[files.length + 1];
        args[0] = "diff";
        System.arraycopy(files, 0, args, 1, files.length);
        return Commands.run(folder, "", args);
    }

    @Test
    void whatChangedIsToldInWords() {
        Commands ran = diff("a.yaml", "b.yaml");
        assertEquals(1, ran.code());
        assertEquals("bridge: 2 x 8 became 3 x 8\n", ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void equalProgramsSaySoHoweverTheyAreWritten() throws IOException {
        write("b.yaml", "# another file\n" + BEFORE.replace("2 x 8", "2x8"));
        Commands ran = diff("a.yaml", "b.yaml");
        assertEquals(0, ran.code());
        assertEquals("Both say the same.\n", ran.out());
        assertEquals(0, diff("lower-back/settle", "lower-back/settle").code());
    }

    @Test
    void aBuiltInProgramMayBeEither() {
        Commands ran = diff("lower-back/settle", "lower-back/restore");
        assertEquals(1, ran.code());
        assertTrue(ran.out().startsWith("id: lower-back/settle became lower-back/restore\n"), ran.out());
        assertTrue(ran.out().contains("\npain limit: 3 became 4\n"), ran.out());
        assertEquals(1, diff("a.yaml", "lower-back/restore").code());
    }

    @Test
    void whatCannotBeReadIsToldForBothFiles() throws IOException {
        write("b.yaml", BEFORE.replace("2 x 8", "2 y 8"));
        Commands ran = diff("none.yaml", "b.yaml");
        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("none.yaml") && ran.err().contains("b.yaml:6:"), ran.err());
        assertEquals(2, diff("a.yaml").code());
    }
}
