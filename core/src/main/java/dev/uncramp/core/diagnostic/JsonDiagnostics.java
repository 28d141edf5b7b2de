package dev.uncramp.core.diagnostic;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
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
    public String render(List<Diagnostic> diagnostics) {
        return Json.pretty(
                JsonArray.of(diagnostics.stream().map(JsonDiagnostics::object).toList()));
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
