package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.ProgramText;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarkedProgramsTests {

    private final Library library = Library.builtIn();

    @Test
    void everyPlaceOfEveryBuiltInProgramMayHaveARemarkAndReadsTheSame() {
        for (String id : library.programs()) {
            Review built = library.program(id).orElseThrow();
            Program program = built.program().orElseThrow();
            Map<ProgramPath, String> all = new LinkedHashMap<>();
            built.places().spans().keySet().forEach(place -> all.put(place, "Because: " + place));
            String text = ProgramText.of(program, library.catalog(), all);
            assertEquals(
                    built.program(),
                    Review.of(SourceText.of("made.yaml", text), library.catalog())
                            .program(),
                    text);
        }
    }

    @Test
    void aRemarkThatIsNotSafeToShowIsMadeSafe() {
        Program program = library.program("neck/settle").orElseThrow().program().orElseThrow();
        String text = ProgramText.of(
                program, library.catalog(), Map.of(ProgramPath.root(), "word ".repeat(30) + "\u001b[2Jend"));
        assertTrue(text.codePoints().noneMatch(letter -> letter == 0x1b), text);
        assertEquals(
                program,
                Review.of(SourceText.of("made.yaml", text), library.catalog())
                        .program()
                        .orElseThrow());
    }
}
