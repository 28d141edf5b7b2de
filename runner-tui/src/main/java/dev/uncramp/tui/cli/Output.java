package dev.uncramp.tui.cli;

import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The options of a command that makes a file: where to put it, and whether one that is there is replaced. */
final class Output {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; printed if not said.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--force", description = "Replaces a file that is already there.")
    private boolean force;

    /** The name of the file, where one was named. */
    Optional<String> file() {
        return file;
    }

    /** Writes a text into the file that was named, else prints it in the way that is given; gives the exit code. */
    int put(String text, Surroundings world, Consumer<String> print) {
        if (file.isPresent()) {
            return new PaperFile(world.path(file.get()), force, world).write(text);
        }
        print.accept(text);
        return ExitCode.FINE;
    }
}
