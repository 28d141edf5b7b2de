package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotUsedYetTests {

    private static final Path GOOD = Path.of("src/test/resources/dev/uncramp/core/review/ok/every-key.yaml");

    private static List<String> kept(String text) {
        return kept(SourceFile.of(SourceText.of("test.yaml", text)));
    }

    private static List<String> kept(SourceFile file) {
        Program program = Review.of(file, Library.builtIn().catalog()).program().orElseThrow();
        return program.notUsedYet().stream()
                .map(kept -> kept.place().toString())
                .toList();
    }

    @Test
    void aProgramOfWhichEverythingIsUsedKeepsNothing() {
        assertEquals(List.of(), kept("uncramp: 1\ntitle: A\nschedule: daily\nsession:\n  - bridge: 10\n"));
    }

    @Test
    void everythingThatIsKeptWithoutEffectIsNamedInTheOrderOfTheFile() {
        assertEquals(
                List.of("exercises/marble-pick/figure", "exercises/heel-raise-steps/figure"),
                kept(SourceFile.load(GOOD)));
    }
}
