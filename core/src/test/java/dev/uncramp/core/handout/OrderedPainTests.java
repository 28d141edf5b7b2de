package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pain that a clinician allows, with its name and up to how much, and each session with its own limit. */
class OrderedPainTests {

    private static final String DROPS = """
        uncramp: 1
        title: Heel tendon
        region: calf
        grade: build
        pain: {limit: 3}
        sessions:
          - drops:
              - heel-drop: 3 x 15, left
            pain: {limit: 5, settle: by next morning, ordered by: Dr. Fenn}
            schedule: daily
          - trunk:
              - bridge: 3 x 10
            schedule: tue fri
          - keeping it up:
              - heel-drop: 3 x 15, left
            pain: {limit: 5, settle: by next morning, ordered by: Dr. Fenn}
            schedule: 3 days/week
        """;

    private static final String PAPER = HandoutText.of(Papers.written(DROPS));

    @Test
    void whoOrderedItStandsOnPaperWithHowMuch() {
        assertTrue(PAPER.contains("This program allows pain up to 5 of 10.\nOrdered by: Dr. Fenn\n"), PAPER);
        assertFalse(PAPER.contains("Aim for"), PAPER);
    }

    @Test
    void theTableBeforeASessionHasTheLimitOfThatSession() {
        assertTrue(PAPER.contains("Pain before you start: trunk\n  0 to 3: Do the exercises as they stand.\n"), PAPER);
        assertTrue(
                PAPER.contains(
                        "Pain before you start: drops, keeping it up\n  0 to 5: Do the exercises as they stand.\n"),
                PAPER);
    }

    @Test
    void oneLimitForAllSessionsHasOneTable() {
        String paper = HandoutText.of(Papers.written(DROPS.replace("limit: 5", "limit: 3")));
        assertEquals(2, paper.split("Pain before you start", -1).length, paper);
        assertTrue(paper.contains("Pain before you start\n  0 to 3:"), paper);
    }

    @Test
    void whatIsShownNamesWhoOrderedIt() {
        String shown = ShowTests.text(ShowTests.written(DROPS), false).replaceAll("\\s+", " ");
        assertTrue(
                shown.contains(
                        "Pain: stop an exercise above 5 of 10, as ordered by Dr. Fenn, and it settles by the next"
                                + " morning"),
                shown);
        assertTrue(shown.contains("Pain: stop an exercise above 3 of 10"), shown);
    }

    @Test
    void theReportingTemplateNamesWhoOrderedIt() {
        Review review =
                Review.of(SourceText.of("test.yaml", DROPS), Library.builtIn().catalog());
        Cert cert = Cert.of(review.program().orElseThrow(), review.catalog(), Wording.english());
        List<String> says = cert.lines().stream()
                .flatMap(line -> line.program().stream())
                .map(text -> text.oneLine())
                .toList();
        assertTrue(
                says.contains("drops, keeping it up: Pain above 5 of 10 ends an exercise, as ordered by Dr. Fenn"),
                says.toString());
    }
}
