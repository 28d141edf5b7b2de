package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A pain limit that differs from week to week, on paper. */
class LimitByWeekTests {

    private static String paper(String schedule, String limit) {
        return HandoutText.of(Papers.written("""
            uncramp: 1
            title: Heel tendon
            region: calf
            grade: build
            schedule: %s
            pain: {limit: %s}
            session:
              - heel-drop: 3 x 15, left
            """.formatted(schedule, limit)));
    }

    private static void says(String paper, String words) {
        assertTrue(paper.contains(words), paper);
    }

    @Test
    void eachLimitHasItsTablesWithItsWeeks() {
        String paper = paper("daily", "{weeks 1-2: 2, week 3 on: 4}");
        says(paper, "Pain before you start: Weeks 1 to 2\n  0 to 2: Do the exercises as they stand.\n");
        says(paper, "Pain before you start: Week 3 on\n  0 to 4: Do the exercises as they stand.\n");
        says(paper, "How much pain is fine: Weeks 1 to 2\n");
        says(paper, "How much pain is fine: Week 3 on\n");
        says(paper, "This program allows pain up to 2 of 10.");
        says(paper, "This program allows pain up to 4 of 10.");
    }

    @Test
    void aWeekThatIsNotNamedStandsWithTheLowestLimit() {
        String paper = paper("daily, for 6 weeks", "{weeks 1-2: 2, weeks 4-5: 4}");
        says(paper, "How much pain is fine: Weeks 1 to 3, Week 6\n");
        says(paper, "How much pain is fine: Weeks 4 to 5\n");
    }

    @Test
    void theSameLimitInAllWeeksIsToldWithoutWeeks() {
        String paper = paper("daily, for 6 weeks", "{weeks 1-2: 3, week 3 on: 3}");
        says(paper, "How much pain is fine\n");
        assertFalse(paper.contains("Week 3 on"), paper);
    }
}
