package dev.uncramp.core.authoring;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Program;
import java.util.List;
import java.util.Optional;

/**
 * What was read from the tree of a program.
 *
 * @param program the program as far as it could be read; parts with an error are left out of it
 * @param places where each place of it stands
 * @param used the files of exercises that it uses, as far as they could be loaded
 * @param diagnostics everything that is the matter, in the program or in a file that it uses, in no order
 * @param isWhole whether the whole file could be read as YAML; else nothing can be said to be missing
 */
public record ProgramReading(
        Optional<Program> program,
        PathTable places,
        List<UsedFile> used,
        List<Diagnostic> diagnostics,
        boolean isWhole) {

    /** Copies the lists. */
    public ProgramReading {
        used = List.copyOf(used);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Says whether something cannot be used as it is.
     *
     * @return true where a diagnostic is an error
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
