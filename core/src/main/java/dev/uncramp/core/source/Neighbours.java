package dev.uncramp.core.source;

import dev.uncramp.core.text.SafeText;
import java.nio.file.Path;

/** The files that stand beside a program, as it names them with {@code use}. */
@FunctionalInterface
public interface Neighbours {

    /**
     * Loads a file by the name that a program gives it; never throws.
     *
     * @param name the name as it was written
     * @return its text, or why it cannot be used
     */
    SourceFile load(SafeText name);

    /**
     * Gives the neighbours of a text that stands in no folder, such as standard input: no file can be loaded.
     *
     * @return neighbours that refuse every name
     */
    static Neighbours none() {
        return name -> SourceFile.refused(
                name,
                "use-file",
                "a text alone has no files beside it, so \"%s\" cannot be read".formatted(name),
                "Read the program from its file; or put the exercises under `exercises:`.");
    }

    /**
     * Gives the neighbours of a program's file: ordinary files in its folder or below, reached without a link.
     *
     * @param program the program's file
     * @return neighbours that load from its folder alone
     */
    static Neighbours of(Path program) {
        return new FolderFiles(program);
    }
}
