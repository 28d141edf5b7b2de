package dev.uncramp.core.diagnostic;

import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.text.Wrap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws each diagnostic for a terminal: the line {@code file:line:column: severity: message [rule]}, the line of the
 * file with a caret under the place, why it matters the
 * first time that this is said, and the help; the very same help of a check is said once.
 *
 * @param columns how wide the drawing may be, in terminal columns; the first line of a diagnostic is never cut
 */
public record DrawnDiagnostics(int columns) implements DiagnosticRenderer {

    /** Room for line numbers up to 9999, so that the lines of one file stand under each other. */
    private static final int NUMBER = 4;

    /** Draws 80 columns wide. */
    public DrawnDiagnostics() {
        this(80);
    }

    @Override
    public Telling begin() {
        Set<SafeText> told = new HashSet<>();
        return new Telling() {
            private String between = "";

            @Override
            public String next(List<Diagnostic> diagnostics) {
                StringBuilder out = new StringBuilder();
                for (Diagnostic diagnostic : diagnostics) {
                    Optional<SafeText> help = diagnostic.helpAfter(told);
                    out.append(between).append(draw(diagnostic, diagnostic.why().filter(told::add), help));
                    between = "\n";
                }
                return out.toString();
            }

            @Override
            public String end() {
                return "";
            }
        };
    }

    private String draw(Diagnostic diagnostic, Optional<SafeText> reason, Optional<SafeText> remedy) {
        StringBuilder out = new StringBuilder(LineDiagnostics.head(diagnostic)).append('\n');
        SourceText source = diagnostic.source();
        Span span = diagnostic.span();
        boolean hasLine = !source.text().isEmpty() && span.start().line() <= source.lines();
        String gutter = " ".repeat(NUMBER) + " | ";
        if (hasLine) {
            Excerpt excerpt = Excerpt.of(source.line(span.start().line()), span, columns - gutter.length());
            String number = "%" + NUMBER + "d | ";
            out.append((number.formatted(span.start().line()) + excerpt.text()).stripTrailing())
                    .append('\n')
                    .append(gutter)
                    .append(" ".repeat(excerpt.before()))
                    .append("^".repeat(excerpt.marked()))
                    .append('\n');
        }
        reason.ifPresent(why -> out.append(below("why:  ", why)));
        remedy.ifPresent(help -> out.append(below("help: ", help)));
        return out.toString();
    }

    private String below(String start, SafeText text) {
        StringBuilder out = new StringBuilder();
        String before = " ".repeat(NUMBER + 1) + start;
        for (String line : Wrap.lines(text.value(), Math.max(1, columns - before.length()))) {
            out.append(before).append(line).append('\n');
            before = " ".repeat(before.length());
        }
        return out.toString();
    }
}
