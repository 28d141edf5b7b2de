package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.Schema;
import dev.uncramp.core.wording.Wording;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp schema}: what an editor needs to help while a program is written. */
@Command(
        name = "schema",
        description = {
            "Gives a JSON Schema, for an editor that helps while you write.",
            "It offers the names, says what they mean, and marks most slips at once."
        },
        footer = {
            "",
            "Examples:",
            "  uncramp schema program -o program.schema.json",
            "  uncramp schema exercise                    prints it",
            "",
            "Then begin your file with this line, if your editor speaks YAML:",
            "  # yaml-language-server: $schema=program.schema.json",
            "A schema sees names and words. Only \"uncramp check\" sees everything."
        })
final class SchemaCommand implements Callable<Integer> {
    /** The files that have a schema, named as a person types them. */
    enum Sort {
        program,
        exercise
    }

    private final Surroundings world;

    @Parameters(paramLabel = "SORT", description = "${COMPLETION-CANDIDATES}.")
    private Sort sort = Sort.program;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to put it; printed if not said.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--force", description = "Replaces a file that is already there.")
    private boolean force;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    SchemaCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String text = sort == Sort.program ? Schema.program() : Schema.exercise();
        return file.map(name -> new PaperFile(world.path(name), force, world).write(text))
                .orElseGet(() -> print(text));
    }

    private int print(String text) {
        world.out().document(text);
        if (world.out().isBroken()) {
            world.err().line(Wording.english().text("file.not-printed"));
            return ExitCode.NOT_SAVED;
        }
        return ExitCode.FINE;
    }
}
