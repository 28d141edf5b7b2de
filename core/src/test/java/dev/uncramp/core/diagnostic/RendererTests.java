package dev.uncramp.core.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonProblem;
import dev.uncramp.core.source.LineColumn;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.core.text.Golden;
import dev.uncramp.core.text.SafeText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendererTests {

    private static final String LONG = "x".repeat(70) + " knee-rols " + "y".repeat(70);

    private static final SourceText PROGRAM = SourceText.of("programs/back.yaml", """
        title: Lower back
        session:
          - squat: 10 repz
        \t- tab:\there
          - \u4e2d\u6587\uD83D\uDE00e\u0301: 10 repz
          - \u001B[2J\u202E\u009B: wrng
          - %s
          - first line
            second line
        """.formatted(LONG));

    private static List<Diagnostic> examples() {
        List<Diagnostic> all = new ArrayList<>();
        all.add(say(Span.of(3, 15, 4), Severity.ERROR, "unit", "\"repz\" is not a unit", "Did you mean \"reps\"?"));
        all.add(say(Span.of(3, 5, 5), Severity.WARNING, "form", "\"squat\" has no form.", ""));
        all.add(say(Span.of(4, 1, 1), Severity.ERROR, "tab", "a tab stands here", "Use spaces."));
        all.add(say(Span.of(4, 9, 4), Severity.ADVICE, "words", "\"here\" says little", ""));
        all.add(say(Span.of(5, 5, 5), Severity.ERROR, "wide", "a wide name", ""));
        all.add(say(Span.of(5, 15, 4), Severity.ERROR, "after-wide", "after a wide name", ""));
        all.add(say(Span.of(6, 5, 6), Severity.ERROR, "unsafe", "hostile", ""));
        all.add(say(Span.of(6, 13, 4), Severity.ERROR, "after-unsafe", "after the hostile", ""));
        all.add(say(Span.of(7, 5, 10), Severity.ERROR, "long-start", "at the start of a long line", ""));
        all.add(say(Span.of(7, 76, 9), Severity.ERROR, "long-middle", "in the middle of a long line", ""));
        all.add(say(Span.of(7, 150, 5), Severity.ERROR, "long-end", "at the end of a long line", ""));
        all.add(say(Span.of(7, 1, 155), Severity.ERROR, "long-all", "all of a long line", ""));
        all.add(say(
                new Span(new LineColumn(8, 5), new LineColumn(9, 16)),
                Severity.ERROR,
                "two-lines",
                "one dose is one line of the file",
                "Write it on one line; a help that is longer than the drawing may be wide goes on in the next line."));
        all.add(say(Span.of(1, 18, 0), Severity.ERROR, "end-of-line", "something is missing here", "Add it."));
        all.add(say(Span.of(10, 1, 0), Severity.ERROR, "end-of-file", "something is missing at the end", ""));
        for (int column : List.of(1, 4)) {
            all.add(new Diagnostic(
                    PROGRAM,
                    Span.of(1, column, 5),
                    Severity.WARNING,
                    "reasoned",
                    SafeText.of("a check found this"),
                    Optional.of(
                            SafeText.of("It matters because of a reason that is told once, with where it comes from."
                                    + " Source: usual practice.")),
                    Optional.of(SafeText.of("Do it otherwise, in one of the ways that this long help, which is said"
                            + " but once, goes on to name."))));
        }
        SourceFile missing = SourceFile.load(Path.of("no such folder", "gone\u001B.yaml"));
        all.add(Diagnostic.of(missing.source(), missing.problem().orElseThrow()));
        return all;
    }

    @Test
    void aDrawnDiagnosticShowsTheLineAndTheCaret() {
        Golden.check("diagnostic/drawn.txt", new DrawnDiagnostics(72).render(examples()));
    }

    @Test
    void aNarratedDiagnosticIsMadeOfSentences() {
        String narrated = new NarratedDiagnostics().render(examples());
        Golden.check("diagnostic/narrated.txt", narrated);
        assertTrue(narrated.lines().noneMatch(line -> line.contains("^") || line.contains("|")));
    }

    @Test
    void aLineDiagnosticIsOneLine() {
        String lines = new LineDiagnostics().render(examples());
        Golden.check("diagnostic/line.txt", lines);
        assertEquals(examples().size(), lines.lines().count());
    }

    @Test
    void aJsonDiagnosticIsAnObject() throws JsonProblem {
        String json = new JsonDiagnostics().render(examples());
        Golden.check("diagnostic/json.txt", json);
        Json.read(json);
    }

    @Test
    void noDiagnosticIsNoText() {
        assertEquals("", new DrawnDiagnostics().render(List.of()));
        assertEquals("", new NarratedDiagnostics().render(List.of()));
        assertEquals("", new LineDiagnostics().render(List.of()));
        assertEquals("[]\n", new JsonDiagnostics().render(List.of()));
    }

    @Test
    void aFileWithManyMistakesIsTold() {
        SourceText source = SourceText.of("back.yaml", """
            title: Lower back
            title: Knee
            session:
              - {march: 10, hold 5 s}
              - squat:10
              - walk: 5 min #easy
                note: Watch: out
              - bridge: 10
            """);
        Tree tree = YamlReader.read(source);
        Golden.check("diagnostic/mistakes.txt", new DrawnDiagnostics().render(Diagnostics.of(tree, List.of())));
    }

    /** In the line an underscore stands for a tab. */
    @ParameterizedTest
    @CsvSource({"a_b, 3, 4, 1", "_b, 2, 4, 1", "_b, 1, 0, 4", "abcd_b, 6, 8, 1", "\u4e2d_b, 3, 4, 1", "ab, 9, 2, 1"})
    void theCaretStandsUnderTheCharacterAlsoAfterTabs(String line, int column, int before, int marked) {
        Excerpt excerpt = Excerpt.of(line.replace('_', '\t'), Span.of(1, column, 1), 80);
        assertEquals(before, excerpt.before());
        assertEquals(marked, excerpt.marked());
    }

    @Property(tries = 500)
    void everyRenderingIsSafeAndNarrow(
            @ForAll String name,
            @ForAll String line,
            @ForAll @IntRange(min = 1, max = 40) int column,
            @ForAll @IntRange(max = 40) int length) {
        SourceText source = SourceText.of(name, line);
        Diagnostic diagnostic = new Diagnostic(
                source,
                Span.of(1, column, length),
                Severity.ERROR,
                "rule",
                SafeText.of("m"),
                Optional.of(SafeText.of("h")));
        for (DiagnosticRenderer renderer : List.of(
                new DrawnDiagnostics(30), new NarratedDiagnostics(), new LineDiagnostics(), new JsonDiagnostics())) {
            String text = renderer.render(List.of(diagnostic));
            assertTrue(SafeText.firstUnsafe(text).isEmpty());
            assertTrue(text.endsWith("\n"));
        }
        assertTrue(new DrawnDiagnostics(30)
                .render(List.of(diagnostic))
                .lines()
                .skip(1)
                .allMatch(drawn -> DisplayWidth.of(drawn) <= 30));
    }

    @Test
    void aMarkAtASignWithoutWidthAtTheEndStaysInside() {
        String line = "  \t \t  \t\u2e80\u2e80 \u2e80\u2e80\u2e80\u034b";
        everyRenderingIsSafeAndNarrow("", line, 15, 4);
    }

    private static Diagnostic say(Span span, Severity severity, String rule, String message, String help) {
        return new Diagnostic(
                PROGRAM,
                span,
                severity,
                rule,
                SafeText.of(message),
                Optional.of(help).filter(text -> !text.isEmpty()).map(SafeText::of));
    }
}
