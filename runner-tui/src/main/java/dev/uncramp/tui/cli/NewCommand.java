package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.Schema;
import dev.uncramp.core.library.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp new FILE}: a small program to begin with. */
@Command(
        name = "new",
        description = "Writes a small program to begin with, with remarks on how to go on.",
        footer = {
            "",
            "Examples:",
            "  uncramp new my-program.yaml",
            "  uncramp new my-program.yaml --schema   for an editor that helps while you write",
            "  uncramp check my-program.yaml          what is amiss, once you changed it"
        })
final class NewCommand implements Callable<Integer> {
    private static final String SCHEMA = "program.schema.json";
    private static final String MODELINE = "# yaml-language-server: $schema=" + SCHEMA + "\n";

    private final Surroundings world;

    @Parameters(paramLabel = "FILE", description = "Where to put it, such as my-program.yaml.")
    private String file = "";

    @Option(
            names = "--schema",
            description = "Puts program.schema.json beside it, and names that in the first line for your editor.")
    private boolean schema;

    @Option(names = "--force", description = "Replaces a file that is already there.")
    private boolean force;

    @Mixin
    HelpPage help = new HelpPage();

    NewCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        String starter = Library.builtIn().starter().text();
        Path path = world.path(file);
        Path beside = path.resolveSibling(SCHEMA);
        boolean isThere = Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS);
        int code = new PaperFile(path, force, world).write(schema || isThere ? MODELINE + starter : starter);
        return code == ExitCode.FINE && schema && !(isThere && isCurrent(beside))
                ? new PaperFile(beside, force, world).write(Schema.program())
                : code;
    }

    /** Whether the schema that lies there is the one of this version. */
    private static boolean isCurrent(Path beside) {
        try {
            return Files.size(beside) == Schema.program().getBytes(StandardCharsets.UTF_8).length
                    && Files.readString(beside).equals(Schema.program());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
