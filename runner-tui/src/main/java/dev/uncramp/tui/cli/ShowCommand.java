package dev.uncramp.tui.cli;

import dev.uncramp.core.handout.Cert;
import dev.uncramp.core.handout.CertJson;
import dev.uncramp.core.handout.CertText;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.wording.Wording;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp show}: a program in words or as JSON. */
@Command(
        name = "show",
        description = "Shows a program in words, with its minutes.",
        footer = {
            "",
            "Examples:",
            "  uncramp show lower-back/settle",
            "  uncramp show my-program.yaml --week 3 --timeline",
            "  uncramp show lower-back/build --format json --timeline",
            "  uncramp show my-program.yaml --cert"
        })
final class ShowCommand implements Callable<Integer> {
    /** The forms in which a program is shown, named as a person types them. */
    enum Form {
        text,
        json
    }

    private final Surroundings world;

    @Parameters(
            paramLabel = "PROGRAM",
            description = "A program file, the name of a built-in program, or - for standard input.")
    private String program = "";

    @Mixin
    private Picks picks = new Picks();

    @Option(names = "--timeline", description = "Adds every step with its seconds.")
    private boolean timeline;

    @Option(
            names = "--cert",
            description = "Fills in the 19 lines of the exercise reporting template (CERT), gaps marked.")
    private boolean cert;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text if not said.")
    private Form form = Form.text;

    @Mixin
    HelpPage help = new HelpPage();

    ShowCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        Optional<ReadyProgram> ready = program.equals(ProgramText.DASH)
                ? ReadyProgram.onInput(picks, library, world)
                : ReadyProgram.find(program, picks, library, world);
        if (ready.isEmpty()) {
            return ExitCode.FOUND;
        }
        world.out().write(cert ? cert(ready.get().cert()) : plan(ready.get()));
        return ExitCode.FINE;
    }

    private String plan(ReadyProgram ready) {
        return form == Form.json ? ready.json(timeline) : ready.text(timeline);
    }

    private String cert(Cert filledIn) {
        return form == Form.json ? CertJson.of(filledIn) : CertText.of(filledIn, Wording.english());
    }
}
