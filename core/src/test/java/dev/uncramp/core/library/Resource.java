package dev.uncramp.core.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the library as they lie on disk while tests run. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) throws IOException {
        return Files.readAllLines(path(name), StandardCharsets.UTF_8);
    }

    /** The YAML files under a folder, sorted, without their ending: {@code lower-back/settle}. */
    static List<String> names(String folder) throws IOException {
        Path top = path(folder);
        try (Stream<Path> files = Files.walk(top)) {
            return files.map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Library.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
