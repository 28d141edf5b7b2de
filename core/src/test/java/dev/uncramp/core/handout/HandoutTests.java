package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.Golden;
import dev.uncramp.core.text.SafeText;
import java.util.List;
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
    void whatComesNextInWordsStandsBehindWhatMustBeTrue() {
        String text = HandoutText.of(Papers.withHead(
                "progress: {up: \"after 3 days with pain at most 2, all done\", to: Come back to me.}"));
        assertTrue(text.contains("When all of this is true"), text);
        assertTrue(text.contains("\nCome back to me.\n"), text);
        assertFalse(text.contains("The next program"), text);
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
}
