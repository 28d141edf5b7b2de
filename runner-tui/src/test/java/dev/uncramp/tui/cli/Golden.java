package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a person has looked at; {@code -Dgolden.update=true} writes it anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/dev/uncramp/tui/cli");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
