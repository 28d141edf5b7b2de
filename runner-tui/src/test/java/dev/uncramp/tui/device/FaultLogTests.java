package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.journal.DataPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTests {

    @TempDir
    Path home;

    @Test
    void theTraceStandsInAFileThatOnlyItsOwnerReads() throws IOException {
        String line = FaultLog.keep(
                new IllegalStateException("while drawing"),
                DataPlaces.of(Map.of("HOME", home.toString()), Optional.empty()));
        Path folder = home.resolve(".local/state/uncramp");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        assertEquals(1, files.size());
        assertTrue(Files.readString(files.get(0)).contains("while drawing"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files.get(0))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertTrue(line.contains(files.get(0).toString()), line);
        assertFalse(line.contains("IllegalState"), line);
    }

    @Test
    void withoutAHomeTheLineNamesNoFile() {
        String line = FaultLog.keep(new IllegalStateException("x"), DataPlaces.of(Map.of(), Optional.empty()));
        assertFalse(line.contains("/"), line);
        assertFalse(line.isBlank());
    }
}
