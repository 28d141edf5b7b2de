package dev.uncramp.tui.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a person names: one file, or all program files in a folder and below. */
final class ProgramFiles {
    private ProgramFiles() {}

    /** The files, in the order of their names; what cannot be looked into stands for itself. */
    static List<Path> named(String typed, Surroundings world) {
        Path path = world.path(typed);
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walked = Files.walk(path)) {
            return walked.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(path);
        }
    }
}
