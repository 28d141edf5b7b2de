package dev.uncramp.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.authoring.Remarks;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemarksTests {

    private static final String TEXT =
            """
            uncramp: 1
            title: Two moves
            schedule: daily
            session:
              - warm up:
                  - march: 1 min easy
              - strength:
                  - bridge:
                      every week: rest 30 s
                      week 1: 2 x 8
                      week 2 on: 2 x 10
            """;

    private final Review review =
            Review.of(SourceText.of("two.yaml", TEXT), Library.builtIn().catalog());

    private SourceText with(Map<ProgramPath, String> remarks) {
        return Remarks.above(review.source(), review.places(), remarks);
    }

    @Test
    void aRemarkStandsAboveItsPlaceAsDeepAsIt() {
        String text = with(Map.of(
                        ProgramPath.parse("session/warm up/1"), "Warms up.",
                        ProgramPath.parse("session/strength/1"), "For the seat."))
                .text();
        assertTrue(text.contains("\n      # Warms up.\n      - march: 1 min easy\n"), text);
        assertTrue(text.contains("\n      # For the seat.\n      - bridge:\n          every week"), text);
    }

    @Test
    void aLongRemarkIsWrappedAndAnUnsafeOneIsMadeSafe() {
        String text = with(Map.of(ProgramPath.parse("session/warm up/1"), "word ".repeat(30) + "\u001b\nend"))
                .text();
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
        assertTrue(text.codePoints().noneMatch(letter -> letter == 0x1b), text);
        assertEquals(TEXT.lines().count() + 2, text.lines().count());
    }

    @Test
    void everyPlaceOfEveryBuiltInProgramMayHaveARemarkAndReadsTheSame() {
        for (String id : Library.builtIn().programs()) {
            Review built = Library.builtIn().program(id).orElseThrow();
            Map<ProgramPath, String> all = new HashMap<>();
            built.places().spans().keySet().forEach(place -> all.put(place, "Because: " + place));
            SourceText remarked = Remarks.above(built.source(), built.places(), all);
            Review again = Review.of(remarked, Library.builtIn().catalog());
            assertEquals(built.program(), again.program(), remarked.text());
        }
    }
}
