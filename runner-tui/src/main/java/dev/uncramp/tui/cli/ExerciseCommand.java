package dev.uncramp.tui.cli;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.handout.ExercisePage;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.text.Nearest;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uncramp exercise ID}: how one exercise is done. */
@Command(
        name = "exercise",
        description = "Shows how one exercise is done.",
        footer = {"", "Example:", "  uncramp exercise pelvic-tilt"})
final class ExerciseCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(paramLabel = "ID", description = "The exercise's id; \"uncramp exercises\" lists them.")
    private String id = "";

    @Mixin
    HelpPage help = new HelpPage();

    ExerciseCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        Optional<Exercise> exercise = ExerciseId.read(id).flatMap(library.catalog()::find);
        if (exercise.isEmpty()) {
            List<String> near = Nearest.of(
                    id, library.catalog().ids().stream().map(ExerciseId::value).toList(), 3);
            String help = library.programs().contains(id)
                    ? "It is a program: \"uncramp show %s\" shows it.".formatted(id)
                    : near.isEmpty()
                            ? "\"uncramp exercises\" lists them."
                            : "Did you mean %s?".formatted(String.join(" or ", near));
            world.err().line("There is no exercise \"%s\". %s".formatted(SafeText.shown(id), help));
            return ExitCode.FOUND;
        }
        world.out()
                .write(ExercisePage.of(exercise.get(), library.catalog(), library.bibliography(), Wording.english()));
        return ExitCode.FINE;
    }
}
