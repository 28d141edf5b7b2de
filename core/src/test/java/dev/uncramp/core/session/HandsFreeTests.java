package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceText;
import org.junit.jupiter.api.Test;

/** What an exercise usually offers, beside a program that says no hands. */
class HandsFreeTests {

    private static final String OFFER = "Keep your knees over your feet. Use your hands if you need them.";

    private static String takeCare(String items) {
        Review review = Review.of(
                SourceText.of("test.yaml", "uncramp: 1\ntitle: Hands\nschedule: daily\nsession:\n" + items),
                Library.builtIn().catalog());
        assertFalse(review.blocks(), review.diagnostics().toString());
        Program program = review.program().orElseThrow();
        return Timeline.of(program, Prescription.first(), review.catalog())
                .items()
                .get(0)
                .exercise()
                .instructions()
                .avoid()
                .orElseThrow()
                .oneLine();
    }

    @Test
    void anOfferOfTheHandsIsNotToldBesideANoteThatSaysNoHands() {
        assertEquals(OFFER, takeCare("  - sit-to-stand: 5\n"));
        assertEquals("Keep your knees over your feet.", takeCare("""
              - sit-to-stand: 5
                note: Do not use your hands.
            """));
        assertEquals("Keep your knees over your feet.", takeCare("""
              - sit-to-stand: 5
                note: Rise slowly, with no hands.
            """));
    }

    @Test
    void norBesideAnAmountWithoutThem() {
        assertEquals("Keep your knees over your feet.", takeCare("  - sit-to-stand: 5, no hands\n"));
    }

    @Test
    void anotherNoteLeavesItAndSoDoesOneAboutTheBreath() {
        assertEquals(OFFER, takeCare("""
              - sit-to-stand: 5
                note: Do not hold your breath. Put your hands on your knees.
            """));
    }

    @Test
    void whatIsToldForAMomentOfNeedStays() {
        assertEquals("Hold on with both hands if you sway.", takeCare("""
              - own-stand: 5, no hands
            exercises:
              own-stand:
                name: Stand
                kind: balance
                move: Stand tall.
                avoid: Hold on with both hands if you sway.
            """));
    }
}
