package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.check.Checks;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.text.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule finds one changed line in a program that is here, and nothing else is found; in its good example it finds
 * nothing.
 *
 * <p>The changes are {@code review/changed/ID.txt}: the program, then lines to take out after {@code "- "}, each of which
 * stands in the program just once, and lines to put in their place after {@code "+ "}. The spaces before the first line
 * that is taken out are put before all that come in its place.
 */
class RuleExamplesTests {

    private static final Library LIBRARY = Library.builtIn();

    static List<String> rules() {
        return Checks.ids();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aChangedLineIsFoundAndNothingElse(String rule) throws IOException {
        List<String> change = Files.readAllLines(Golden.resource("review/changed/" + rule + ".txt"));
        String changed = changed(change);
        Review review = Review.of(
                SourceFile.of(SourceText.of(rule + ".yaml", changed)),
                LIBRARY.catalog(),
                Optional.of(TestLibrary.TODAY));
        Set<String> found = review.diagnostics().stream().map(Diagnostic::rule).collect(Collectors.toSet());
        assertEquals(Set.of(rule), found, () -> TestLibrary.drawn(review.diagnostics()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleIsSilent(String rule) {
        Path good = Golden.resource("review/good/" + rule + ".yaml");
        assertTrue(Files.exists(good), good.toString());
        Review review = Review.of(
                TestLibrary.file("good", rule + ".yaml"), TestLibrary.CATALOG, Optional.of(TestLibrary.TODAY));
        assertFalse(review.blocks(), () -> TestLibrary.drawn(review.diagnostics()));
        assertFalse(
                review.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.rule().equals(rule)),
                () -> TestLibrary.drawn(review.diagnostics()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyCodeOfItsSourceIsInTheBibliography(String rule) {
        for (String code : Checks.find(rule).orElseThrow().about().codes()) {
            assertTrue(LIBRARY.bibliography().find(code).isPresent(), code);
        }
    }

    private static String changed(List<String> change) {
        SourceText program = LIBRARY.source(change.get(0)).orElseThrow();
        List<String> lines = new ArrayList<>(program.text().lines().toList());
        List<String> out = with(change, "- ");
        List<String> in = with(change, "+ ");
        assertFalse(out.isEmpty(), "a line of the program");
        String indent = "";
        int at = -1;
        for (String line : out) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().equals(line)) {
                    found.add(i);
                }
            }
            assertEquals(1, found.size(), "just one line `" + line + "`");
            String old = lines.remove((int) found.get(0));
            if (at < 0) {
                at = found.get(0);
                indent = old.substring(0, old.indexOf(old.strip()));
            }
        }
        for (int i = 0; i < in.size(); i++) {
            lines.add(at + i, indent + in.get(i));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> with(List<String> change, String mark) {
        return change.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
