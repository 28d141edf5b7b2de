package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Words on paper fit who wrote the program, which part of the body it is for, and what its people have. */
class FittingWordsTests {

    private static final String WALK = """
            uncramp: 1
            title: %s
            region: calf
            schedule: 3 days/week
            %s
            session:
              - walk: 10 min easy
            """;

    @Test
    void whoWroteAProgramDecidesWhatAMissingReviewIsCalled() {
        assertTrue(withHead("reviewed: not yet").contains("No clinician has reviewed this program yet."));
        assertTrue(withHead("reviewed: not yet", "author: A. Berg, physiotherapist")
                .contains("No second person has reviewed this program yet."));
        assertTrue(
                withHead("contact: {name: the practice}").contains("No second person has reviewed this program yet."));
        assertTrue(withHead("schedule: daily").contains("This program does not say who has reviewed it."));
    }

    @Test
    void aDayOfTooMuchPainHasTipsForThePartOfTheBody() {
        String back = withHead("region: lower-back");
        assertTrue(back.contains("Lie the way that hurts least."), back);
        assertTrue(back.contains("Try warmth for 15 minutes"), back);
        assertTrue(back.contains("Get up for a short, slow walk when you can."), back);
        String hand = withHead("region: hand");
        assertTrue(hand.contains("Rest it the way that hurts least."), hand);
        assertTrue(hand.contains("Use cold if it is swollen, else warmth, for 15 minutes."), hand);
        assertFalse(hand.contains("Get up for a short, slow walk"), hand);
        assertFalse(hand.contains("Most muscle spasms"), hand);
    }

    @Test
    void peopleWhoseSkinMayNotFeelAPackAreToldOfNone() {
        String text = withHead("region: lower-back", "for: People with diabetes.");
        assertFalse(text.contains("Try warmth"), text);
        assertTrue(text.contains("Get up for a short, slow walk when you can."), text);
    }

    @Test
    void whatAProgramIsForIsNoReasonToAskFirst() {
        assertEquals("heart disease, lung disease", askFirst("For the legs", "for: People with poor circulation."));
        assertEquals(
                "heart disease, lung disease, poor circulation",
                askFirst("For the legs", "for: People without poor circulation."));
    }

    @Test
    void anOrderedAcheIsContradictedByNoWordOfOurs() {
        String text = HandoutText.of(Papers.written(WALK.formatted(
                "To the ache", "pain: {limit: 6, target: moderate leg pain, ordered by: the vascular clinic}")));
        assertTrue(text.contains("Ask first if you have: heart disease, lung disease\n"), text);
        assertFalse(text.contains("Your body loosens as you go."), text);
        assertFalse(text.contains("Try warmth"), text);
        assertFalse(text.contains("Get up for a short, slow walk"), text);
    }

    @Test
    void oneSideIsNamedWhereInstructionsSpeakOfBoth() {
        String text = HandoutText.of(Papers.written("""
                uncramp: 1
                title: One hand
                region: hand
                schedule: daily
                session:
                  - wrist-circles: 20 circles, left
                """));
        assertTrue(text.contains("Do it on the left side only, also where both are named.\n"), text);
    }

    private static String askFirst(String title, String line) {
        String text = HandoutText.of(Papers.written(WALK.formatted(title, line)));
        String label = "Ask first if you have: ";
        int from = text.indexOf(label) + label.length();
        return text.substring(from, text.indexOf('\n', from));
    }

    private static String withHead(String... lines) {
        return HandoutText.of(Papers.withHead(lines));
    }
}
