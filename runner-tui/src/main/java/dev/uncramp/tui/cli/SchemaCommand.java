package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.Schema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private Output output = new Output();

    @Mixin
    HelpPage help = new HelpPage();

    SchemaCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String text = sort == Sort.program ? Schema.program() : Schema.exercise();
        return output.put(text, world, world.out()::document);
    }
}
