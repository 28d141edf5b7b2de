package dev.uncramp.core.diagnostic;

import dev.uncramp.core.text.SafeText;
import java.util.List;

/**
 * Writes one line a diagnostic: {@code file:line:column: severity: message [rule]}; of what a check found also why it
 * matters and what to write instead, before the rule.
 */
public record LineDiagnostics() implements DiagnosticRenderer {

    @Override
    public Telling begin() {
        return new Telling() {
            @Override
            public String next(List<Diagnostic> diagnostics) {
                StringBuilder out = new StringBuilder();
                diagnostics.forEach(diagnostic -> out.append(line(diagnostic)).append('\n'));
                return out.toString();
            }

            @Override
            public String end() {
                return "";
            }
        };
    }

    private static String line(Diagnostic diagnostic) {
        return head(
                diagnostic,
                diagnostic.why().map(why -> reasoned(diagnostic, why)).orElse(""));
    }

    private static String reasoned(Diagnostic diagnostic, SafeText why) {
        String help = diagnostic.help().map(text -> " " + text.oneLine()).orElse("");
        return ". " + why.oneLine() + help;
    }

    static String head(Diagnostic diagnostic) {
        return head(diagnostic, "");
    }

    private static String head(Diagnostic diagnostic, String more) {
        return "%s:%s: %s: %s%s [%s]"
                .formatted(
                        diagnostic.source().name().oneLine(),
                        diagnostic.span().start(),
                        diagnostic.severity().word(),
                        diagnostic.message().oneLine(),
                        more,
                        diagnostic.rule());
    }
}
