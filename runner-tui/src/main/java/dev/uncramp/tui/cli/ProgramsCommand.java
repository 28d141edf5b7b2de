package dev.uncramp.tui.cli;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Program;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code uncramp programs}: the built-in programs. */
@Command(
        name = "programs",
        description = "Lists the programs that come with Uncramp.",
        footer = {"", "Example:", "  uncramp programs", "", "\"uncramp show NAME\" shows one of them."})
final class ProgramsCommand implements Callable<Integer> {
    private final Surroundings world;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    ProgramsCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        int widest = library.programs().stream().mapToInt(String::length).max().orElse(0);
        for (String id : library.programs()) {
            String goal = library.program(id)
                    .flatMap(Review::program)
                    .flatMap(ProgramsCommand::goal)
                    .orElse("");
            world.out().line((id + " ".repeat(widest)).substring(0, widest) + "  " + goal);
        }
        world.out().line("");
        world.out().line("No clinician has reviewed these programs yet.");
        return ExitCode.FINE;
    }

    private static Optional<String> goal(Program program) {
        return program.head().goal().map(goal -> goal.oneLine());
    }
}
