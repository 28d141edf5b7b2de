package dev.uncramp.tui.cli;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.library.Library;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code uncramp exercises}: the catalogue, a line each. */
@Command(
        name = "exercises",
        description = "Lists the exercises, each with its id, name, kind and grades.",
        footer = {"", "Example:", "  uncramp exercises", "", "\"uncramp exercise ID\" shows one of them."})
final class ExercisesCommand implements Callable<Integer> {
    private final Surroundings world;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    ExercisesCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        List<Exercise> exercises = library.catalog().ids().stream()
                .flatMap(id -> library.catalog().find(id).stream())
                .toList();
        int id = widest(
                exercises.stream().map(Exercise::id).map(ExerciseId::value).toList());
        int name = widest(exercises.stream().map(one -> one.name().value()).toList());
        for (Exercise exercise : exercises) {
            world.out()
                    .line("%s  %s  %s: %s"
                            .formatted(
                                    padded(exercise.id().value(), id),
                                    padded(exercise.name().value(), name),
                                    exercise.kind().word(),
                                    String.join(
                                            ", ",
                                            exercise.grades().stream()
                                                    .map(Grade::word)
                                                    .toList())));
        }
        return ExitCode.FINE;
    }

    private static int widest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }
}
