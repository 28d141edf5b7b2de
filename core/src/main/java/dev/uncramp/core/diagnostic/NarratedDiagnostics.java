package dev.uncramp.core.diagnostic;

import java.util.List;

/**
 * TODO.
 *
 * @param columns how wide the text may be, in terminal columns
 */
public record NarratedDiagnostics(int columns) implements DiagnosticRenderer {

    @Override
    public String render(List<Diagnostic> diagnostics) {
        return new LineDiagnostics().render(diagnostics);
    }
}
