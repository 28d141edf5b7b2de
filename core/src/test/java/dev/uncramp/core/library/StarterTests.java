package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.CanonicalForm;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.YamlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StarterTests {

    private final SourceText starter = Library.builtIn().starter();

    @Test
    void itHasNothingToBeFoundWhateverItsFileIsCalled() {
        for (String name : new String[] {"my-program.yaml", "My Program.yaml", "\u00DCbungen 1.yml", "x", "..yaml"}) {
            SourceText named = SourceText.of(name, starter.text());
            assertEquals(
                    "",
                    TestLibrary.drawn(
                            Review.of(named, Library.builtIn().catalog()).diagnostics()),
                    name);
        }
    }

    @Test
    void itIsCanonicalAndHasThreeRemarks() {
        SourceFile file = SourceFile.of(starter);
        assertEquals(
                Optional.of(starter.text()),
                CanonicalForm.of(file, Library.builtIn().catalog()));
        assertEquals(3, YamlReader.read(starter).comments().size());
    }

    @Test
    void itIsASessionOfSomeMinutes() {
        Program program =
                Review.of(starter, Library.builtIn().catalog()).program().orElseThrow();
        long minutes = Timeline.of(
                        program,
                        Prescription.firstOf(program),
                        Library.builtIn().catalog())
                .total()
                .toMinutes();
        assertTrue(minutes >= 5 && minutes <= 15, () -> "minutes: " + minutes);
    }
}
