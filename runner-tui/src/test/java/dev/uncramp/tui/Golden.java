package dev.uncramp.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares a text with a stored one, a golden file.
 *
 * <p>A missing file fails; {@code -Dgolden.update=true} writes it, and a person looks at it before it is committed.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/dev/uncramp/tui");

    private Golden() {}

    /** Compares with the file at a path below the test resources. */
    public static void check(String path, String actual) {
        Path file = ROOT.resolve(path);
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

    /** The names of the files in a folder of the test resources. */
    public static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a test resource. */
    public static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
