package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On a gentler day the easier exercise stands alone: without what was said of the harder one. */
class EasierAloneTests {

    private static TimelineItem gentler(String item) {
        Program program = Review.of(
                        SourceText.of("test.yaml", "uncramp: 1\ntitle: A\nsession:\n" + item),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
        return Timeline.of(
                        program,
                        Prescription.first().with(Ease.GENTLER),
                        Library.builtIn().catalog())
                .items()
                .get(0);
    }

    @Test
    void howToBeSafeStandsAtTheEasierOneToo() {
        TimelineItem item = gentler("""
              - heel-drop: 1 x 15, left
                note: Hold on to the worktop. Go down on the left foot only. Have someone near.
            """);
        assertEquals(
                Optional.of("Hold on to the worktop. Have someone near."),
                item.note().map(Object::toString));
    }

    @Test
    void whatIsRuledOutStaysSoAtTheEasierOne() {
        TimelineItem item = gentler("""
              - heel-drop: 1 x 15, left
                note: {weeks 1-6: Wear a rucksack. Do not bend your hip beyond a right angle.}
            """);
        assertEquals(
                Optional.of("Do not bend your hip beyond a right angle."),
                item.note().map(Object::toString));
    }

    @Test
    void theNoteTheLoadAndTheRestOfTheHarderOneStayAway() {
        TimelineItem item = gentler("""
              - heel-drop: 1 x 15, left, down 3 s, load 10 kg
                note: Wear a rucksack. Go down on the left foot only.
            """);
        assertEquals(Optional.of("heel-drop"), item.insteadOf().map(Object::toString));
        assertEquals(Optional.empty(), item.note());
        assertEquals(Optional.empty(), item.dose().parts().load());
        assertEquals(Optional.empty(), item.dose().parts().rest());
    }
}
