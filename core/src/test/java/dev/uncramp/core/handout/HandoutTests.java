package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.Golden;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on paper, as goldens that were looked at, and what each part of a program brings to it. */
class HandoutTests {

    @ParameterizedTest
    @ValueSource(strings = {"settle", "restore", "build"})
    void aBuiltInProgramOnPaperInEachForm(String grade) {
        Handout handout = Papers.builtIn("lower-back/" + grade);
        Golden.check("handout/paper/" + grade + ".txt", HandoutText.of(handout));
        Golden.check("handout/paper/" + grade + ".md", HandoutMarkdown.of(handout));
        Golden.check("handout/paper/" + grade + ".html", HandoutHtml.of(handout));
    }

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
    void aBlockOfNothingButCareStandsOnPaperWithItsWeeks() {
        String text = HandoutText.of(Papers.written("""
            uncramp: 1
            title: After the operation
            region: hip
            schedule: daily, for 4 weeks
            session:
              - march: 2 min
              - cold pack:
                  - cold: 15 min
                schedule: {weeks 1-2: "daily, 3 x/day"}
            """));
        assertTrue(text.contains("Cold pack"), text);
        assertTrue(text.contains("15 minutes"), text);
        assertTrue(text.contains("weeks 1 to 2: every day, 3 times a day"), text);
    }

    @Test
    void theEasierOneIsForTheSameSide() {
        String text = HandoutText.of(Papers.written("""
            uncramp: 1
            title: One side
            session:
              - bent-knee-calf-stretch: 2 x 20 s, sore side
            """));
        assertTrue(text.contains("Wall calf stretch: "), text);
        assertTrue(text.split("sore side").length > 3, text);
        assertFalse(text.contains("each side"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "'10, left', '', 'stands under How much'",
        "'10, right', '10, sore side', 'your sore side'",
        "'5, each side', '', 'Do one side, then the other.'",
        "'5, each side', '10, left', 'Where one side stands, do only that one.'"
    })
    void theOtherSideIsNotAskedForWhereOneIsNamed(String dose, String other, String said) {
        String second = other.isEmpty() ? "" : "\n  - figure-4: " + other;
        String text = HandoutText.of(
                        Papers.written("uncramp: 1\ntitle: A\nsession:\n  - knee-rolls: " + dose + second + "\n"))
                .replaceAll("\\s+", " ");
        assertTrue(text.contains(said), text);
        assertEquals(said.contains("then the other"), text.contains("Do one side, then the other."), text);
    }

    @Test
    void whatMayBeDoneInsteadHasItsAmountItsInstructionsAndItsEquipment() {
        String text = HandoutText.of(Papers.written("""
            uncramp: 1
            title: Or
            session:
              - walk: 10 min
                or: rower
            exercises:
              rower: {name: Rowing, kind: aerobic, equipment: [bike], move: [Pull the handle to you.]}
            """));
        assertTrue(text.contains("Or do: Rowing, the same amount"), text);
        assertTrue(text.contains("Pull the handle to you."), text);
        assertTrue(text.contains("You need: a bike"), text);
    }

    @Test
    void whatMayBeDoneInsteadSaysItsOwnAmountOnPaperAndInShow() {
        String program = """
            uncramp: 1
            title: Or
            schedule: daily, for 4 weeks
            session:
              - march: {week 1: 2 min, week 2 on: 3 min or 2 x 2 min}
                or: {bike: 5 min easy, pool-walk: }
              - walk: {week 3 on: 10 min}
                or: bike
              - bridge:
                or: belly-brace
            """;
        for (String text :
                List.of(HandoutText.of(Papers.written(program)), ShowTests.text(ShowTests.written(program), false))) {
            assertTrue(text.contains("Or do: Exercise bike: 5 minutes, easy\n"), text);
            assertTrue(text.contains("Or do: Pool walk, the same amount\n"), text);
            assertTrue(text.contains("Or do: Belly brace: "), text);
        }
        assertTrue(HandoutText.of(Papers.written(program)).contains("Or do: Exercise bike, the same amount\n"));
    }

    @Test
    void exercisesOfOneNameInOneSessionAreToldApart() {
        String text = ShowTests.text(ShowTests.written("""
            uncramp: 1
            title: Walks
            schedule: daily, for 4 weeks
            session:
              - walk: 3 min slow
              - walk: {weeks 1-2: 10 min brisk, week 3 on: 15 min brisk}
              - walk: 3 min slow
            """), false);
        assertTrue(text.contains("  Walk, 2 of 3\n"), text);
    }

    @Test
    void whenToDoMoreOfAnExerciseStandsWithIt() {
        String text = HandoutText.of(Papers.written("""
            uncramp: 1
            title: More
            session:
              - bridge: 10 -> 15
                progress: {up: all done}
            progress: {repeat: 'week, if it was too much'}
            """));
        assertTrue(text.contains("Do more after: all of it done"), text);
        assertTrue(text.contains("Do a week again when this fits: it was too much"), text);
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
    void beforeASessionSeverePainMeansRestAndPainAboveTheLimitAGentlerOne() {
        List<TableRows> rows =
                Papers.table(Papers.builtIn("lower-back/settle"), "Pain before").rows();
        assertEquals(
                List.of("0 to 3", "4 to 6", "7 to 10, or sharp when you keep still"),
                rows.stream().map(row -> row.head().value()).toList());
        assertTrue(cell(rows.get(1)).startsWith("Go gently."));
        assertEquals("Rest today.", cell(rows.get(2)));
    }

    @Test
    void aProgramWithNothingButExercisesHasItsSignsItsDiaryAndWhatNobodyReviewed() {
        String text = HandoutText.of(Papers.withHead());
        assertTrue(text.contains("This program does not say who has reviewed it."), text);
        assertTrue(text.contains("Chest pain or tightness"), text);
        assertTrue(text.contains("| Sunday"), text);
        assertFalse(text.contains("Goal:"), text);
        assertFalse(text.contains("How often"), text);
    }

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
    void whatComesNextInWordsStandsBehindWhatMustBeTrue() {
        String text = HandoutText.of(Papers.withHead(
                "progress: {up: \"after 3 days with pain at most 2, all done\", to: Come back to me.}"));
        assertTrue(text.contains("When all of this is true"), text);
        assertTrue(text.contains("\nCome back to me.\n"), text);
        assertFalse(text.contains("The next program"), text);
    }

    @Test
    void withoutAContactTheOneWhoGaveTheProgramIsCalled() {
        assertTrue(HandoutText.of(Papers.withHead("call when: your fingers are numb"))
                .contains("Stop and call the person who gave you this program when:"));
        assertTrue(HandoutText.of(Papers.withHead("contact: {phone: 01 23}", "call when: your fingers are numb"))
                .contains("Stop and call 01 23 when:"));
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

    @Test
    void aRestIsBetweenSetsOnlyWhereTheRunnerRestsThere() {
        String text = HandoutText.of(Papers.written("""
            uncramp: 1
            title: Rests
            session:
              - single-knee-to-chest: 2 x 30 s, each side
              - pelvic-tilt: 2 x 5
              - knee-rolls: 2 x 5, each side, rest 20 s
            """));
        assertTrue(text.contains("2 sets of 5\n   Rest: about 5 seconds between sets, longer if you like\n"), text);
        assertEquals(1, text.split("   Rest:").length - 1, text);
    }

    @Test
    void whereSidesTakeTurnsThePaperSaysSoOnceAndSpeaksOfOneSide() {
        String said = "Do one side, then the other.";
        assertTrue(HandoutText.of(Papers.withHead()).contains("1. Let both knees roll a little to one side."));
        assertTrue(HandoutText.of(Papers.withHead()).contains(said));
        assertFalse(
                HandoutText.of(Papers.written("uncramp: 1\ntitle: One move\nsession:\n  - pelvic-tilt: 5, hold 5 s\n"))
                        .contains(said));
    }

    @Test
    void whereOnlyTheSoreSideIsMeantThePaperSaysSo() {
        String settle = HandoutText.of(Papers.builtIn("shoulder/settle"));
        assertTrue(settle.contains("Let the arm of your sore side hang down"));
        assertFalse(settle.contains("Do one side, then the other.\n\n"));
        assertFalse(settle.contains("side named"));
    }

    @Test
    void aSoreShoulderIsNoReasonToAskFirstInAProgramForTheShoulder() {
        String asked = "Ask first if you have: shoulder trouble";
        assertFalse(HandoutText.of(Papers.builtIn("shoulder/settle")).contains(asked));
        assertTrue(HandoutText.of(Papers.builtIn("posture/settle")).contains(asked));
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

    @ParameterizedTest
    @CsvSource({
        "daily, 14, 1",
        "'daily, 2 x/day', 14, 2",
        "'daily, 3 x/day', 21, 3",
        "every 40 min from 9:00 to 17:00, 14, 1"
    })
    void theDiaryHasARowForEachSessionOfADayAsLongAsThePageHasRoom(String schedule, int rows, int aDay) {
        Handout handout = Papers.withHead("schedule: " + schedule);
        long drawn = HandoutHtml.of(handout)
                .lines()
                .filter(line -> line.contains("<td></td>"))
                .count();
        assertEquals(rows, drawn);
        assertEquals(
                aDay, Papers.table(handout, "Week from").rows().get(0).rows().size());
    }

    @Test
    void whatIsNeededNamesSeatsAidsAndWhatCareStepsTake() {
        Handout handout = Papers.written("""
            uncramp: 1
            title: Things
            schedule: daily
            exercises:
              open-hand: {name: Open your hand, kind: mobility, positions: [sitting], move: Open your hand.}
            session:
              - open-hand: 5
              - walk: 2 min easy, walking aid
              - cold: 10 min
              - rest: 2 min
            """);
        String text = HandoutText.of(handout);
        assertTrue(text.contains("You need: a firm chair, "), text);
        assertTrue(text.contains("your walking aid, a cold pack in a cloth\n"), text);
    }

    @Test
    void withManySessionsADayTheyAreCounted() {
        String text = HandoutText.of(Papers.withHead("schedule: every 40 min from 9:00 to 17:00"));
        assertTrue(text.contains("How many"), text);
    }

    @Test
    void careStepsRoundsRestsAndTermsStandWhereTheyBelong() {
        Handout handout = Papers.written("""
            uncramp: 1
            title: Rounds
            schedule: daily
            session:
              - heat: 10-15 min
                note: Sit down for it.
              - circuit:
                  - bridge: 8
                    optional: yes
                  - pelvic-tilt: 5, hold 5 s
                    or: [knee-rolls, small-knee-rolls]
                    leave out: a sore hip
                rounds: 3
                rest between exercises: 30 s
                rest between rounds: 1-2 min
                start: you slept well
              - again: bridge
            """);
        String text = HandoutText.of(handout);
        for (String told : List.of(
                "Warmth\n   How long: 10 minutes to 15 minutes\n",
                "Note: Sit down for it.",
                "Start when: you slept well\n",
                "Go through this 3 times.",
                "Rest 30 seconds between exercises.",
                "Rest 1 minute to 2 minutes between rounds.",
                "1. Bridge\n",
                "You may leave this out.",
                "Leave it out on such a day: a sore hip",
                "Or do: Knee rolls, the same amount",
                "Or do: Small knee rolls, the same amount",
                "Do this again: Bridge.")) {
            assertTrue(text.contains(told), () -> told + " is not in " + text);
        }
    }

    @Test
    void withoutANameAllSessionsArePrintedAndWithOneOnlyIt() {
        String program = """
            uncramp: 1
            title: Two days
            sessions:
              - legs:
                  - bridge: 8
                schedule: mon thu
              - back:
                  - knee-rolls: 5, each side
                schedule: tue fri, 2 x/day
            """;
        String both = HandoutText.of(Papers.written(program));
        assertTrue(both.contains("Your exercises: legs"), both);
        assertTrue(both.contains("Your exercises: back"), both);
        assertTrue(both.contains("How often: Tuesday and Friday, 2 times a day"), both);
        assertTrue(both.contains("| Which"), both);
        String one = HandoutText.of(Papers.written(program, picks -> picks.withSession("legs")));
        assertFalse(one.contains("Your exercises: back"), one);
        assertFalse(one.contains("Knee rolls"), one);
        assertFalse(one.contains("| Which"), one);
        assertThrows(IllegalArgumentException.class, () -> Papers.written(program, picks -> picks.withSession("arms")));
    }

    @Test
    void aTableHasAsManyCellsAsHeadsAndAListIsNeverEmpty() {
        SafeText a = SafeText.of("a");
        assertThrows(
                IllegalArgumentException.class,
                () -> new HandoutPart.Table(a, List.of(a, a), List.of(TableRows.of(a, a, a))));
        assertThrows(IllegalArgumentException.class, () -> new HandoutPart.Table(a, List.of(a), List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new TableRows(a, List.of(List.of(a), List.of(a, a)), List.of()));
    }

    private static String cell(TableRows row) {
        return row.rows().get(0).stream().map(SafeText::value).collect(Collectors.joining(" "));
    }
}
