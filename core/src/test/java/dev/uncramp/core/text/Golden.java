package dev.uncramp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a stored one, a golden file.
 *
 * <p>A missing file fails; {@code -Dgolden.update=true} writes it, and a person looks at it before it is committed.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/dev/uncramp/core");

    private Golden() {}

    /** Compares with the file at a path below the test resources of core. */
    public static void check(String path, String actual) {
        Path file = resource(path);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            } else if (!Files.exists(file)) {
                fail("there is no golden file %s; -Dgolden.update=true writes it".formatted(file));
            }
            assertEquals(Files.readString(file), actual, () -> "see " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the place of a test resource of core. */
    public static Path resource(String path) {
        return ROOT.resolve(path);
    }
}
