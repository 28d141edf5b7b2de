package dev.uncramp.core.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticsTests {

    private static final SourceText A = SourceText.of("a.yaml", "title: x\ntitle: y\n");
    private static final SourceText B = SourceText.of("b.yaml", "");

    @Test
    void diagnosticsAreSortedByFileAndPlaceAndSaidOnce() {
        Diagnostic late = at(A, 3, 1, Severity.ERROR, "x");
        Diagnostic advice = at(A, 1, 5, Severity.ADVICE, "x");
        Diagnostic error = at(A, 1, 5, Severity.ERROR, "y");
        Diagnostic otherRule = at(A, 1, 5, Severity.ERROR, "x");
        Diagnostic otherFile = at(B, 1, 1, Severity.ERROR, "x");
        assertEquals(
                List.of(otherRule, error, advice, late, otherFile),
                Diagnostics.sorted(List.of(otherFile, late, advice, error, otherRule, late, error)));
    }

    @Test
    void theReadersProblemsComeWithThoseOfLaterSteps() {
        Tree tree = YamlReader.read(A);
        Diagnostic elsewhere = at(A, 1, 8, Severity.ERROR, "unknown-region");
        Diagnostic samePlace = at(A, 2, 1, Severity.ERROR, "unknown-name");
        Diagnostic otherFile = at(B, 2, 1, Severity.ERROR, "unknown-name");
        assertEquals(
                "unknown-region duplicate-name unknown-name",
                String.join(
                        " ",
                        Diagnostics.of(tree, List.of(otherFile, samePlace, elsewhere)).stream()
                                .map(Diagnostic::rule)
                                .toList()));
    }

    @Test
    void aWarningOfTheReaderSilencesNothing() {
        SourceText source = SourceText.of("c.yaml", "walk: 5 mim #easy\n");
        Diagnostic same =
                new Diagnostic(source, Span.of(1, 13, 3), Severity.ERROR, "dose", SafeText.of("m"), Optional.empty());
        List<Diagnostic> all = Diagnostics.of(YamlReader.read(source), List.of(same));
        assertEquals(
                List.of("dose", "comment-cuts-text"),
                all.stream().map(Diagnostic::rule).toList());
        assertEquals(Severity.WARNING, all.get(1).severity());
    }

    @Test
    void aRuleIsNamedInKebabCase() {
        assertThrows(IllegalArgumentException.class, () -> at(A, 1, 1, Severity.ERROR, "No Rule"));
    }

    private static Diagnostic at(SourceText source, int line, int column, Severity severity, String rule) {
        return new Diagnostic(source, Span.of(line, column, 1), severity, rule, SafeText.of("m"), Optional.empty());
    }
}
