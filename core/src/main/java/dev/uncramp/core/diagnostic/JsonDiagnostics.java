package dev.uncramp.core.diagnostic;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.text.SafeText;
import java.util.List;

/**
 * Writes diagnostics as a JSON array of objects with the fields {@code file, line, column, endLine, endColumn, severity,
 * rule, message} and, where there are such, {@code why} and {@code help}. Lines and columns count from 1 in code points; the end is
 * exclusive.
 */
public record JsonDiagnostics() implements DiagnosticRenderer {

    @Override
    public Telling begin() {
        return new Telling() {
            private String before = "[";

            @Override
            public String next(List<Diagnostic> diagnostics) {
                StringBuilder out = new StringBuilder();
                for (Diagnostic diagnostic : diagnostics) {
                    String object = Json.pretty(object(diagnostic)).stripTrailing();
                    out.append(before).append("\n  ").append(object.replace("\n", "\n  "));
                    before = ",";
                }
                return out.toString();
            }

            @Override
            public String end() {
                return before.equals("[") ? "[]\n" : "\n]\n";
            }
        };
    }

    private static JsonValue object(Diagnostic diagnostic) {
        return JsonObject.builder()
                .put("file", diagnostic.source().name().value())
                .put("line", diagnostic.span().start().line())
                .put("column", diagnostic.span().start().column())
                .put("endLine", diagnostic.span().end().line())
                .put("endColumn", diagnostic.span().end().column())
                .put("severity", diagnostic.severity().word())
                .put("rule", diagnostic.rule())
                .put("message", diagnostic.message().value())
                .putText("why", diagnostic.why().map(SafeText::value))
                .putText("help", diagnostic.help().map(SafeText::value))
                .build();
    }
}
