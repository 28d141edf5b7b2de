package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A note stands on paper with its weeks; that of the program on every page and at each session. */
class NotesOnPaperTests {

    private static final Handout HIP = Papers.written("""
        uncramp: 1
        title: New hip
        schedule: daily, for 12 weeks
        note:
          every week: Keep your stick at hand.
          weeks 1-6: Do not cross your legs.
          week 7 session 1: Bring a chair.
          afterwards: Walk as you like.
        session:
          - bridge: 5
            note: {week 3 on: Come up higher.}
        """);

    @Test
    void theNoteOfTheProgramStandsInAFrameThatEachPrintedPageRepeats() {
        String page = HandoutHtml.of(HIP);
        assertTrue(page.contains("""
            <main class="running">
            <div class="each-page">
            <div class="alarm">
            <p><strong>Note:</strong> Keep your stick at hand.</p>
            <p><strong>Weeks 1 to 6:</strong> Do not cross your legs.</p>
            <p><strong>Week 7, session 1:</strong> Bring a chair.</p>
            <p><strong>Afterwards:</strong> Walk as you like.</p>
            </div>
            </div>
            """), page);
        assertTrue(page.contains(".each-page { display: table-header-group; break-inside: avoid; }"), page);
    }

    @Test
    void itIsSaidUnderTheTitleAndAtTheHeadOfTheSession() {
        assertEquals(3, HandoutText.of(HIP).split("Weeks 1 to 6: Do not cross your legs\\.", -1).length);
        assertEquals(3, HandoutMarkdown.of(HIP).split("\\*\\*Weeks 1 to 6:\\*\\*", -1).length);
    }

    @Test
    void theNoteOfAnExerciseStandsAtItWithItsWeeks() {
        assertTrue(HandoutText.of(HIP).contains("Week 3 on: Come up higher."), HandoutText.of(HIP));
    }

    @Test
    void aProgramWithoutANoteHasNoFrame() {
        Handout none = Papers.written("uncramp: 1\ntitle: A\nschedule: daily\nsession: [bridge]\n");
        assertTrue(HandoutHtml.of(none).contains("<body>\n<main>\n<h1>A</h1>"));
    }
}
