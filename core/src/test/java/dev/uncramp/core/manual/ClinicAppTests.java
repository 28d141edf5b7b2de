package dev.uncramp.core.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application as a user of the library writes it, with {@code core/README.md} at hand and {@code core} alone on its
 * class path: it builds a program, checks it, runs two sessions on a clock of its own, and keeps them.
 */
class ClinicAppTests {

    private static final Path FILES = Path.of("src/test/resources/dev/uncramp/core/manual");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itBuildsChecksRunsAndKeeps() throws IOException, InterruptedException {
        Path app = Files.copy(FILES.resolve("ClinicApp.java"), folder.resolve("ClinicApp.java"));
        String printed = CoreAlone.run(app);
        Path golden = FILES.resolve("ClinicApp.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, printed);
        }
        assertEquals(Files.readString(golden), printed);
    }
}
