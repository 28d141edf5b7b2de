package dev.uncramp.tui.cli;

import dev.uncramp.core.library.Library;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp handout}: a program on paper. */
@Command(
        name = "handout",
        description = {
            "Puts a program on paper, with a diary to fill in by pen.",
            "It has the exercises in words, how much pain is fine and when to get help.",
            "Print the HTML file from a browser."
        },
        footer = {
            "",
            "Examples:",
            "  uncramp handout lower-back/settle -o settle.html",
            "  uncramp handout my-program.yaml -o week-3.html --week 3",
            "  uncramp handout lower-back/settle --format md"
        })
final class HandoutCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(paramLabel = "PROGRAM", description = "A program file, or the name of a built-in program.")
    private String program = "";

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; by the file's ending if not said, else text.")
    private Optional<HandoutFormat> format = Optional.empty();

    @Mixin
    private Picks picks = new Picks();

    @Mixin
    HelpPage help = new HelpPage();

    HandoutCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Optional<HandoutFormat> form = format.or(
                () -> output.file().map(HandoutFormat::ofFile).orElseGet(() -> Optional.of(HandoutFormat.text)));
        if (form.isEmpty()) {
            world.err().line("Name the file .html, .md or .txt, or say which with --format.");
            return ExitCode.USAGE;
        }
        Optional<ReadyProgram> ready = ReadyProgram.find(program, picks, Library.builtIn(), world);
        if (ready.isEmpty()) {
            return ExitCode.FOUND;
        }
        String text = form.get().write(ready.get().handout(LocalDate.now(ZoneId.systemDefault())));
        return output.put(text, world, world.out()::write);
    }
}
