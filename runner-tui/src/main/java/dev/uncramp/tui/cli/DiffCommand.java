package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.Changes;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.program.Change;
import dev.uncramp.core.wording.ChangeWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uncramp diff A B}: what changed from one program to another. */
@Command(
        name = "diff",
        description = "Tells in words what changed from one program to another.",
        footer = {
            "",
            "Examples:",
            "  uncramp diff last-month.yaml my-program.yaml",
            "  uncramp diff lower-back/restore my-program.yaml",
            "",
            "Ends with 0 where both say the same, with 1 where something changed."
        })
final class DiffCommand implements Callable<Integer> {
    private static final Wording WORDS = Wording.english();

    private final Surroundings world;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The earlier program: a file, or the name of a built-in one.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The later one.")
    private String after = "";

    @Mixin
    HelpPage help = new HelpPage();

    DiffCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        Optional<ReadyProgram> earlier = ReadyProgram.find(before, new Picks(), library, world);
        Optional<ReadyProgram> later = ReadyProgram.find(after, new Picks(), library, world);
        if (earlier.isEmpty() || later.isEmpty()) {
            return ExitCode.FOUND;
        }
        List<Change> changes =
                Changes.between(earlier.get().program(), later.get().program());
        if (changes.isEmpty()) {
            world.out().line(WORDS.text("change.none"));
        }
        changes.forEach(change -> world.out().line(ChangeWords.of(WORDS, change)));
        return changes.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
    }
}
