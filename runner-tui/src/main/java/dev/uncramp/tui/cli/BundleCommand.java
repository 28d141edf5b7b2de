package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.Bundle;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.wording.Wording;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp bundle FILE}: a program and the exercises that it uses in one file. */
@Command(
        name = "bundle",
        description = "Puts a program and the exercises of the files it uses into one file, for the mail.",
        footer = {
            "",
            "Examples:",
            "  uncramp bundle my-program.yaml -o for-the-mail.yaml",
            "  uncramp bundle my-program.yaml                       prints it",
            "",
            "What is made reads as the same program. Your files stay as they are."
        })
final class BundleCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(paramLabel = "FILE", description = "A program file, or the name of a built-in program.")
    private String program = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where to put it; printed if not said.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--force", description = "Replaces a file that is already there.")
    private boolean force;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    BundleCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Optional<ReadyProgram> ready = ReadyProgram.find(program, new Picks(), Library.builtIn(), world);
        if (ready.isEmpty()) {
            return ExitCode.FOUND;
        }
        String text = Bundle.withId(
                        ready.get().source(), ready.get().program(), ready.get().catalog())
                .text();
        return file.map(name -> new PaperFile(world.path(name), force, world).write(text))
                .orElseGet(() -> print(text));
    }

    private int print(String text) {
        world.out().document(text);
        if (world.out().isBroken()) {
            world.err().line(Wording.english().text("file.not-printed"));
            return ExitCode.NOT_SAVED;
        }
        return ExitCode.FINE;
    }
}
