package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whom to call, and when, on paper. */
class SignsOnPaperTests {

    @Test
    void aReviewAndAContactAreNamedWithTheMonthInWords() {
        String text = HandoutText.of(Papers.withHead(
                "schedule: daily",
                "reviewed: {by: A. Berg, date: 2026-03-04}",
                "contact: {name: A. Berg, phone: 01 23}"));
        assertTrue(text.contains("Reviewed by A. Berg, 4 March 2026."), text);
        assertTrue(text.contains("Ask: A. Berg\nPhone: 01 23\n"), text);
        assertTrue(text.contains("Printed on: 9 March 2026\n"), text);
        assertTrue(text.contains("version 0a1b2c3d"), text);
        assertFalse(text.contains("Your therapist: ___"), text);
    }

    @Test
    void aProgramThatNamesNobodyHasALineForANameAndOneForANumber() {
        String text = HandoutText.of(Papers.withHead());
        assertTrue(text.contains("Your therapist: ______________________________\nPhone: ______"), text);
    }

    @Test
    void withoutAContactTheOneWhoGaveTheProgramIsCalled() {
        assertTrue(HandoutText.of(Papers.withHead("call when: your fingers are numb"))
                .contains("Stop and call the person who gave you this program when:"));
        assertTrue(HandoutText.of(Papers.withHead("contact: {phone: 01 23}", "call when: your fingers are numb"))
                .contains("Stop and call 01 23 when:"));
    }

    @Test
    void signsWithWhichToCallStandBesideTheContactAndUnderWhenToGetHelp() {
        String text = HandoutText.of(Papers.withHead(
                "contact: {name: the hand clinic, phone: 01 23}",
                "call when: [your fingers are numb, your hand is hot]"));
        String said = """
            Phone: 01 23
            Stop and call the hand clinic, 01 23, when:
              - your fingers are numb
              - your hand is hot
            """;
        assertEquals(3, text.split(Pattern.quote(said), -1).length, text);
    }

    @Test
    void aSignWithAPersonOfItsOwnStandsUnderThatPerson() {
        String text = HandoutText.of(Papers.withHead(
                "contact: the hand clinic, 01 23",
                "call when:",
                "  - your fingers are numb",
                "  - the wrist locks: the hospital, 01 86",
                "  - your hand is hot",
                "  - the wrist swells: the hospital, 01 86"));
        String said = """
            Phone: 01 23
            Stop and call the hand clinic, 01 23, when:
              - your fingers are numb
              - your hand is hot
            Stop and call the hospital, 01 86, when:
              - the wrist locks
              - the wrist swells
            """;
        assertEquals(3, text.split(Pattern.quote(said), -1).length, text);
    }

    @Test
    void aSignThatCallsTheEmergencyNumberStandsFirstAndCallsNobodyElse() {
        String text = HandoutText.of(Papers.withHead(
                "contact: the hand clinic, 01 23",
                "call when:",
                "  - your fingers are numb",
                "  - the hand turns blue: emergency, 112"));
        String said = """
            Phone: 01 23
            Stop and call the emergency number when:
              - the hand turns blue: call 112
            Stop and call the hand clinic, 01 23, when:
              - your fingers are numb
            """;
        assertEquals(3, text.split(Pattern.quote(said), -1).length, text);
        assertFalse(text.contains("emergency, 112"), text);
    }

    @Test
    void whenToStopAndWhenToCallAreFramedAndNothingElseIs() {
        Document page = Jsoup.parse(HandoutHtml.of(Papers.builtIn("neck/settle")));
        assertEquals(
                List.of("When to stop for the day", "Get help now"),
                page.select(".alarm > h3").eachText());
        String text = HandoutText.of(Papers.builtIn("neck/settle"));
        assertTrue(text.contains("\nGet help now\n!!!!!!!!!!!!\n"), text);
    }
}
