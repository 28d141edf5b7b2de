package dev.uncramp.tui.cli;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.tui.device.TerminalFacts;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * All that a command knows of the world: streams, environment, folder and terminal are handed in, so that a test can
 * stand in for each.
 *
 * @param in where answers come from
 * @param out where results go
 * @param err where complaints go
 * @param environment the environment's variables
 * @param folder the folder that relative names start from
 * @param facts what is true of the terminal
 */
record Surroundings(
        InputStream in,
        GuardedWriter out,
        GuardedWriter err,
        Map<String, String> environment,
        Path folder,
        TerminalFacts facts) {

    /** Keeps a copy of the environment. */
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The surroundings of this process. */
    static Surroundings here() {
        return of(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of(""),
                TerminalFacts.here());
    }

    /** Surroundings made of given parts. */
    static Surroundings of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Path folder,
            TerminalFacts facts) {
        Charset charset = facts.utf8() ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        return new Surroundings(
                in, new GuardedWriter(out, charset), new GuardedWriter(err, charset), environment, folder, facts);
    }

    /** The path that a person typed, seen from the folder. */
    Path path(String typed) {
        return folder.resolve(typed);
    }

    /** Where files are kept: under the folder that was named, else in the usual places. */
    DataPlaces places(Optional<Path> named) {
        return DataPlaces.of(environment, named.map(folder::resolve));
    }
}
