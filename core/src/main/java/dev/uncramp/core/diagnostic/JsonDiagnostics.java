package dev.uncramp.core.diagnostic;

import java.util.List;

/** Writes diagnostics as one JSON array. */
public record JsonDiagnostics() implements DiagnosticRenderer {

    @Override
    public String render(List<Diagnostic> diagnostics) {
        return new LineDiagnostics().render(diagnostics);
    }
}
