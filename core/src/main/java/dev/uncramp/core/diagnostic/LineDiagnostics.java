package dev.uncramp.core.diagnostic;

import java.util.List;

/** Writes one line a diagnostic: {@code file:line:column: severity: message [rule]}. */
public record LineDiagnostics() implements DiagnosticRenderer {

    @Override
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(diagnostic -> out.append(head(diagnostic)).append('\n'));
        return out.toString();
    }

    static String head(Diagnostic diagnostic) {
        return "%s:%s: %s: %s [%s]"
                .formatted(
                        diagnostic.source().name().oneLine(),
                        diagnostic.span().start(),
                        diagnostic.severity().word(),
                        diagnostic.message().oneLine(),
                        diagnostic.rule());
    }
}
