package dev.uncramp.tui.cli;

import dev.uncramp.core.library.Library;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp new FILE}: a small program to begin with. */
@Command(
        name = "new",
        description = "Writes a small program to begin with, with remarks on how to go on.",
        footer = {
            "",
            "Examples:",
            "  uncramp new my-program.yaml",
            "  uncramp check my-program.yaml    what is amiss, once you changed it"
        })
final class NewCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(paramLabel = "FILE", description = "Where to put it, such as my-program.yaml.")
    private String file = "";

    @Option(names = "--force", description = "Replaces a file that is already there.")
    private boolean force;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    NewCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String starter = Library.builtIn().starter().text();
        return new PaperFile(world.path(file), force, world).write(starter);
    }
}
