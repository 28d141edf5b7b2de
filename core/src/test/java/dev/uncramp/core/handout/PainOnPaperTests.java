package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on paper about pain: the limits, what to do with a score, and what was ordered. */
class PainOnPaperTests {

    @ParameterizedTest
    @CsvSource({
        "settle, 3, 0 to 2, 3, 4 to 10",
        "settle, 1, 0, 1, 2 to 10",
        "restore, 4, 0 to 2, 3 to 4, 5 to 10",
        "build, 5, 0 to 3, 4 to 5, 6 to 10",
        "build, 9, 0 to 6, -, 7 to 10"
    })
    void theTrafficLightHasTheProgramsOwnNumbers(String grade, int limit, String green, String amber, String red) {
        Handout handout = Papers.withHead("grade: " + grade, "schedule: daily", "pain: {limit: %d}".formatted(limit));
        List<String> bands = Papers.table(handout, "Pain while you move").rows().stream()
                .map(row -> row.head() + " " + row.rows().get(0).get(0))
                .toList();
        List<String> expected = amber.equals("-")
                ? List.of("Green " + green, "Red " + red)
                : List.of("Green " + green, "Amber " + amber, "Red " + red);
        assertEquals(expected, bands);
        assertTrue(HandoutText.of(handout).contains("allows pain up to %d of 10".formatted(limit)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3, 6, Green 0 to 1; Amber 2 to 3; Red 4 to 10",
        "'limit: 5, ', 3, 5, Green 0 to 1; Amber 2 to 3; Red 4 to 10",
        "'limit: 2, ', 2, 2, Green 0; Amber 1 to 2; Red 3 to 10"
    })
    void anAcheThatWasOrderedHasItsOwnLimitAndTheTableIsForAnyOtherPain(
            String limit, int other, int ache, String bands) {
        Handout handout = Papers.withHead(
                "region: calf",
                "schedule: daily",
                "pain: {%starget: moderate leg pain, ordered by: the vascular clinic}".formatted(limit));
        assertEquals(
                bands,
                Papers.table(handout, "Any other pain while you move").rows().stream()
                        .map(row -> row.head() + " " + row.rows().get(0).get(0))
                        .collect(Collectors.joining("; ")));
        assertEquals(
                "0 to " + other,
                Papers.table(handout, "Pain before").rows().get(0).head().value());
        String text = HandoutText.of(handout);
        assertTrue(text.contains("Aim for: moderate leg pain\nOrdered by: the vascular clinic\n"), text);
        assertTrue(text.contains("This ache may reach %d of 10 as you move.".formatted(ache)), text);
        assertTrue(text.contains("Any other pain may reach %d of 10.".formatted(other)), text);
        assertFalse(text.contains("This program allows"), text);
        assertTrue(text.contains("Above that, stop this one and rest."), text);
        assertTrue(text.contains("Has it grown by 3 or more since you began?"), text);
        assertTrue(text.contains("The ache that was ordered, in its place, is none of these."), text);
        assertTrue(Papers.table(handout, "Pain before").rows().get(1).toString().contains("to your first number."));
        assertFalse(text.contains("A calf ache that comes with walking"), text);
        assertTrue(text.contains("cold"), text);
    }

    @Test
    void beforeASessionSeverePainMeansRestAndPainAboveTheLimitAGentlerOne() {
        List<TableRows> rows =
                Papers.table(Papers.builtIn("lower-back/settle"), "Pain before").rows();
        assertEquals(
                List.of("0 to 3", "4 to 6", "7 to 10, or sharp when you keep still"),
                rows.stream().map(row -> row.head().value()).toList());
        assertTrue(cell(rows.get(1)).startsWith("Go gently."));
        assertEquals("Rest today.", cell(rows.get(2)));
    }

    @ParameterizedTest
    @CsvSource({"weeks 1-2, (weeks 1 to 2)", "week 1, (week 1)", "week 3 on, (from week 3 on)"})
    void whatMayBeFeltHasItsWeeks(String weeks, String said) {
        String pain = "pain: {expect: {%s: sore calves}}".formatted(weeks);
        assertTrue(HandoutText.of(Papers.withHead(pain)).contains("What to expect: sore calves " + said));
        String shown = ShowTests.text(
                ShowTests.written("uncramp: 1\ntitle: A\n" + pain + "\nsession:\n  - bridge: 8\n"), false);
        assertTrue(shown.contains("What to expect: sore calves " + said), shown);
    }

    @Test
    void whatAClinicianOrderedAndExpectsIsTold() {
        String text = HandoutText.of(Papers.withHead(
                "schedule: daily",
                "pain: {settle: within 30 min, week: no rise, expect: some ache, direction: toward the back,"
                        + " target: a moderate ache, ordered by: vascular clinic}"));
        for (String told : List.of(
                "Aim for: a moderate ache",
                "Ordered by: vascular clinic",
                "What to expect: some ache",
                "Where pain may move: toward the back",
                "Within 30 minutes it feels as before.",
                "Pain does not rise from week to week.")) {
            assertTrue(text.contains(told), () -> told + " is not in " + text);
        }
    }

    private static String cell(TableRows row) {
        return row.rows().get(0).stream().map(SafeText::value).collect(Collectors.joining(" "));
    }
}
