package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.app.Settings;
import dev.uncramp.tui.device.Clocks;
import dev.uncramp.tui.device.SettingsStore;
import dev.uncramp.tui.device.TroubleWords;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code uncramp add FILE}: puts a program on the home screen. */
@Command(
        name = "add",
        description = "Checks a program and puts it on the home screen.",
        footer = {
            "",
            "Examples:",
            "  uncramp add my-program.yaml",
            "  uncramp add neck/settle      a built-in one",
            "",
            "The file stays where it is; keep it there, and the files that it uses."
        })
final class AddCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(paramLabel = "FILE", description = "A program file, or the name of a built-in program.")
    private String program = "";

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    HelpPage help = new HelpPage();

    AddCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        Optional<ReadyProgram> ready = ReadyProgram.find(program, new Picks(), library, world);
        if (ready.isEmpty()) {
            return ExitCode.FOUND;
        }
        String name = library.programs().contains(program)
                ? program
                : world.path(program).toAbsolutePath().normalize().toString();
        SettingsStore store = new SettingsStore(data.places(world));
        SettingsStore.Found found = store.read(Clocks.system().now().wall().toLocalDate());
        found.news().forEach(line -> world.err().line(line.oneLine()));
        Settings added = found.settings().withProgram(name);
        Optional<Trouble> trouble = store.write(added);
        if (trouble.isPresent()) {
            world.err().line(Wording.english().text("note.settings-not-saved", TroubleWords.of(trouble.get())));
            return ExitCode.NOT_SAVED;
        }
        String title = ready.get().program().head().title().oneLine();
        world.out().line(Wording.english().text("add.done", title));
        warned(ready.get().text());
        return ExitCode.FINE;
    }

    /** What was found that does not keep it from running is counted, not listed. */
    private void warned(ProgramText text) {
        long warnings = text.check().diagnostics().stream()
                .filter(one -> one.severity() == Severity.WARNING)
                .count();
        if (warnings > 0) {
            world.out().line(Wording.english().text("add.warned", Counted.of(warnings, Severity.WARNING), program));
        }
    }
}
