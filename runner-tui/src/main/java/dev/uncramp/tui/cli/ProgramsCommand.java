package dev.uncramp.tui.cli;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uncramp programs}: the built-in programs. */
@Command(
        name = "programs",
        description = "Lists the programs that come with Uncramp.",
        footer = {
            "",
            "Examples:",
            "  uncramp programs",
            "  uncramp programs shoulder     where it hurts",
            "  uncramp programs sitting      how you can be",
            "  uncramp programs pool         what you have",
            "",
            "\"uncramp show NAME\" shows one of them."
        })
final class ProgramsCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Only those that fit all words: a part of the body, a grade, a position, a thing.")
    private List<String> words = List.of();

    @Mixin
    HelpPage help = new HelpPage();

    ProgramsCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        Search<String> search =
                new Search<>(library.programs(), id -> words.isEmpty() ? Stream.empty() : said(id, library));
        List<String> found = search.of(words);
        if (found.isEmpty()) {
            world.err().line(search.nothing("program", words));
            return ExitCode.FOUND;
        }
        int widest = found.stream().mapToInt(String::length).max().orElse(0);
        for (String id : found) {
            String goal = program(id, library).flatMap(ProgramsCommand::goal).orElse("");
            world.out().line((id + " ".repeat(widest)).substring(0, widest) + "  " + goal);
        }
        world.out().line("");
        world.out().line("No clinician has reviewed these programs yet.");
        return ExitCode.FINE;
    }

    /** What a program can be found by: its name and goal, and the names, positions and things of its exercises. */
    private static Stream<String> said(String id, Library library) {
        return program(id, library).stream().flatMap(program -> {
            Stream<Exercise> exercises = Timeline.of(program, Prescription.first(), library.catalog()).items().stream()
                    .map(TimelineItem::exercise);
            Stream<String> head = Stream.of(
                            Stream.of(id, program.title().oneLine()),
                            program.head().region().stream().map(Region::word),
                            program.head().goal().stream().map(SafeText::oneLine),
                            program.head().forWhom().stream().map(SafeText::oneLine))
                    .flatMap(all -> all);
            return Stream.concat(head, exercises.flatMap(ProgramsCommand::said));
        });
    }

    private static Stream<String> said(Exercise exercise) {
        return Stream.of(
                        Stream.of(exercise.name().oneLine()),
                        exercise.start().stream().map(Keyword::word),
                        exercise.equipment().stream().map(Keyword::word))
                .flatMap(all -> all);
    }

    private static Optional<Program> program(String id, Library library) {
        return library.program(id).flatMap(Review::program);
    }

    private static Optional<String> goal(Program program) {
        return program.head().goal().map(goal -> goal.oneLine());
    }
}
