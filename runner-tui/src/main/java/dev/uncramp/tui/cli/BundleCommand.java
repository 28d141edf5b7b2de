package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.Bundle;
import dev.uncramp.core.library.Library;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private Output output = new Output();

    @Mixin
    HelpPage help = new HelpPage();

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
        return output.put(text, world, world.out()::document);
    }
}
