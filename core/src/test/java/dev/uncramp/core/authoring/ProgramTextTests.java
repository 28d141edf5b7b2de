package dev.uncramp.core.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTextTests {

    private final Library library = Library.builtIn();
    private final Program program =
            library.program("lower-back/restore").flatMap(Review::program).orElseThrow();

    @Test
    void remarksStandAboveTheirLinesAndChangeNothing() {
        String text = ProgramText.of(
                program,
                library.catalog(),
                Map.of(
                        ProgramPath.of("session", "strength", "2"), "Why the bridge.",
                        ProgramPath.root(), "At the end: with a #."));
        assertTrue(text.contains("      # Why the bridge.\n      - bridge: "), text);
        assertTrue(text.endsWith("# At the end: with a #.\n"), text);
        Review review = Review.of(SourceText.of("p.yaml", text), library.catalog());
        assertEquals(program, review.program().orElseThrow());
    }

    @Test
    void withoutRemarksItIsTheCanonicalText() {
        assertEquals(ProgramText.of(program), ProgramText.of(program, library.catalog(), Map.of()));
    }
}
