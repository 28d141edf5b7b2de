package dev.uncramp.core.diagnostic;

import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.text.Wrap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells each diagnostic in sentences, for people who listen: nothing is drawn and nothing stands under anything,
 * and a reason and the help of a check are told once.
 *
 * @param columns how wide a quotation from the file may be, in terminal columns; a longer one is cut
 */
public record NarratedDiagnostics(int columns) implements DiagnosticRenderer {

    /** Quotes up to 80 columns. */
    public NarratedDiagnostics() {
        this(80);
    }

    /** Begins; what is handed over together is counted together. */
    @Override
    public Telling begin() {
        Set<SafeText> told = new HashSet<>();
        return new Telling() {
            private String between = "";

            @Override
            public String next(List<Diagnostic> diagnostics) {
                String text = diagnostics.isEmpty() ? "" : between + narrate(diagnostics, told);
                between = text.isEmpty() ? between : "\n";
                return text;
            }

            @Override
            public String end() {
                return "";
            }
        };
    }

    private String narrate(List<Diagnostic> diagnostics, Set<SafeText> told) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Diagnostic diagnostic : diagnostics) {
            number++;
            out.append(number > 1 ? "\n" : "")
                    .append("%s %d of %d, rule %s.\n"
                            .formatted(
                                    capital(diagnostic.severity().word()),
                                    number,
                                    diagnostics.size(),
                                    diagnostic.rule()))
                    .append("File %s, %s.\n"
                            .formatted(diagnostic.source().name().oneLine(), place(diagnostic.span())))
                    .append(sentence(diagnostic.message()))
                    .append(reads(diagnostic));
            Optional<SafeText> remedy = diagnostic.helpAfter(told);
            diagnostic
                    .why()
                    .filter(told::add)
                    .ifPresent(why -> out.append("Why: ").append(sentence(why)));
            remedy.ifPresent(help -> out.append("Help: ").append(sentence(help)));
        }
        return out.toString();
    }

    private static String place(Span span) {
        int line = span.start().line();
        int column = span.start().column();
        if (!span.isOnOneLine()) {
            return "from line %d, column %d to line %d"
                    .formatted(line, column, span.end().line());
        }
        int last = span.end().column() - 1;
        return last > column
                ? "line %d, columns %d to %d".formatted(line, column, last)
                : "line %d, column %d".formatted(line, column);
    }

    private String reads(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        boolean hasText = span.isOnOneLine() && !span.isEmpty();
        String text = hasText ? diagnostic.source().text(span) : "";
        return text.isBlank()
                ? ""
                : "The place reads: %s\n"
                        .formatted(Wrap.cut(SafeText.shown(text).oneLine().strip(), columns));
    }

    private static String sentence(SafeText text) {
        String line = text.oneLine().strip();
        boolean ends = line.endsWith(".") || line.endsWith("?") || line.endsWith("!");
        return capital(line) + (ends ? "\n" : ".\n");
    }

    private static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int next = text.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(text.codePointAt(0))) + text.substring(next);
    }
}
