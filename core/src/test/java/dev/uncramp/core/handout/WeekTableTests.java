package dev.uncramp.core.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which weeks, sessions and levels stand on paper, with which dose. */
class WeekTableTests {

    private static String program(String items) {
        return "uncramp: 1\ntitle: Weeks\nschedule: daily\nsession:\n" + items;
    }

    private static List<String> rows(String items, String caption) {
        return programRows(program(items), caption);
    }

    /** The rows of the weeks, or with a caption about levels those. */
    private static List<String> programRows(String text, String caption) {
        Sheet sheet = Papers.sheet(text);
        WeekTable table = caption.endsWith("level") ? WeekTable.byLevel(sheet) : WeekTable.byWeek(sheet);
        return table.table("handout.weeks.caption", "handout.column.weeks", place -> true).orElseThrow().rows().stream()
                .flatMap(
                        group -> group.rows().stream().map(row -> group.head() + ", " + row.get(0) + ": " + row.get(1)))
                .toList();
    }

    @Test
    void neighbouringWeeksOfOneDoseAreJoinedAndTheLastRowGoesOn() {
        assertEquals(
                List.of(
                        "Bridge, Week 1: 2 sets of 8, rest 30 seconds between sets",
                        "Bridge, Weeks 2 to 3: 3 sets of 8, rest 30 seconds between sets",
                        "Bridge, Week 4 on: 3 sets of 10, rest 30 seconds between sets"),
                rows("""
                      - knee-rolls: 5, each side
                      - bridge:
                          every week: rest 30 s
                          week 1: 2 x 8
                          week 2: 3 x 8
                          week 3: 3 x 8
                          week 4 on: 3 x 10
                    """, "What changes"));
    }

    @Test
    void aWeekWithoutARowIsToldAndWhatCountsAfterwardsToo() {
        assertEquals(
                List.of(
                        "Bridge, Week 1: 8 times",
                        "Bridge, Week 2: leave it out",
                        "Bridge, Week 3: 10 times",
                        "Bridge, Afterwards: 12 times"),
                rows("""
                      - knee-rolls: 5, each side
                      - bridge: {week 1: 8, week 3: 10, afterwards: 12}
                    """, "What changes"));
    }

    @Test
    void phasesOfABlockHaveTheirWeeksAndWhatMustBeTrueAndNoLevelsOfOthers() {
        String program = program("""
              - rises:
                  - double-heel-raise:
                      level two feet: 8
                      level one foot: 5
                levels:
                  - two feet: weeks 1-3
                  - one foot: week 4 on
                    enter: You can rise ten times.
              - bridge:
                  level short: 8
                  level long: 12
                levels:
                  - short: week 1
                  - long: week 2 on
            """);
        assertEquals(
                List.of(
                        "Double heel raise, Weeks 1 to 3: 8 times",
                        "Double heel raise, Week 4 on: 5 times",
                        "Bridge, Week 1: 8 times",
                        "Bridge, Week 2 on: 12 times"),
                programRows(program, "What changes from week"));
        assertEquals(
                List.of(
                        "Double heel raise, two feet (weeks 1 to 3): 8 times",
                        "Double heel raise, one foot (from week 4 on): 5 times",
                        "Bridge, short (week 1): 8 times",
                        "Bridge, long (from week 2 on): 12 times"),
                programRows(program, "What changes from level"));
        assertTrue(HandoutText.of(Papers.written(program))
                .contains("one foot: Week 4 on\nLevel one foot begins when this is true: You can rise ten times.\n"));
    }

    @Test
    void sessionsThatJoinInLaterOrLastForFewerWeeksHaveTheirWeeks() {
        String program = """
            uncramp: 1
            title: Two, one later
            schedule: for 8 weeks
            sessions:
              - strength:
                  - bridge: 8
                schedule: mon fri
              - walking:
                  - walk: 20 min
                schedule: tue thu
                start: week 4
              - loosen:
                  - knee-rolls: 5
                schedule: daily, for 2 weeks
            """;
        assertEquals(
                List.of("Walk, Weeks 4 to 8: 20 minutes", "Knee rolls, Weeks 1 to 2: 5 times"),
                programRows(program, "What changes"));
        String shown = ShowTests.text(ShowTests.written(program), false);
        assertTrue(shown.contains("  Weeks 1 to 2: strength"), shown);
        assertTrue(shown.contains("  Week 3: strength 1 minute; 1 minute in the week\n"), shown);
        assertTrue(
                shown.contains("  Weeks 4 to 8: strength 1 minute, walking 20 minutes; 41 minutes in the\n    week\n"),
                shown);
        assertTrue(shown.contains("Session: walking\nIt begins in week 4.\n"), shown);
        assertEquals(2, shown.split("Takes: about").length - 1, shown);
    }

    @Test
    void daysOnWhichAnotherSessionIsDoneAreNoDaysOfASessionThatKeepsAwayFromThem() {
        String shown = ShowTests.text(ShowTests.written("""
            uncramp: 1
            title: Two, one between
            schedule: for 8 weeks
            sessions:
              - strength:
                  - walk: 10 min
                schedule: 3 days/week
              - walking:
                  - walk: 20 min
                schedule: daily, not on days of strength
                start: week 5
            """), false);
        assertTrue(shown.contains("  Weeks 5 to 8: strength 10 minutes, walking 20 minutes; 110 minutes in"), shown);
    }

    @Test
    void anExerciseThatEndsBeforeTheOthersIsLeftOutFromThenOn() {
        assertEquals(
                List.of("Bridge, Weeks 1 to 2: 8 times"),
                rows("  - knee-rolls: 5, each side\n  - bridge: {weeks 1-2: 8}\n", "What changes"));
    }

    @Test
    void aProgramThatEndsHasNoRowAfterItsEnd() {
        assertEquals(
                List.of("Bridge, Week 1: 8 times", "Bridge, Weeks 2 to 4: 10 times"),
                rows("  - bridge: {week 1: 8, weeks 2-4: 10}\n", "What changes"));
    }

    @Test
    void whatGoesOnAsInTheLastWeeksStandsInTheirLine() {
        assertEquals(
                List.of("Bridge, Week 1: 8 times", "Bridge, Weeks 2 to 4 and afterwards: 10 times"),
                programRows(
                        program("  - bridge: {week 1: 8, week 2 on: 10}\n")
                                .replace("schedule: daily", "schedule: daily, for 4 weeks, afterwards 2 days/week"),
                        "What changes"));
    }

    @Test
    void sessionsOfAWeekAreToldEach() {
        assertEquals(
                List.of(
                        "Walk, Week 1: 5 minutes",
                        "Walk, Week 2, session 1: 6 minutes",
                        "Walk, Week 2, session 2: 8 minutes",
                        "Walk, Week 3 on: 10 minutes"),
                rows("""
                      - walk:
                          week 1: 5 min
                          week 2 session 1: 6 min
                          week 2 session 2: 8 min
                          week 3 on: 10 min
                    """, "What changes"));
    }

    @Test
    void anExerciseThatJoinsInLaterIsLeftOutBefore() {
        assertEquals(
                List.of("Bridge, Week 3 on: 8 times"),
                rows("  - knee-rolls: 5, each side\n  - bridge: 8\n    start: week 3\n", "What changes"));
    }

    @Test
    void anExerciseThatJoinsInLaterStandsWhereItIsWritten() {
        assertEquals(
                List.of("Bridge", "Pelvic tilt", "Knee rolls"),
                rows("""
                      - bridge:
                          weeks 1-2: 8
                          week 3 on: 10
                      - pelvic-tilt: 5
                        start: week 3
                      - knee-rolls:
                          weeks 1-2: 5, each side
                          week 3 on: 8, each side
                    """, "What changes").stream()
                        .map(row -> row.replaceFirst(",.*", ""))
                        .distinct()
                        .toList());
    }

    @Test
    void roundsByWeekAreTold() {
        assertEquals(
                List.of("Bridge, Weeks 1 to 2: 8 times, 2 rounds", "Bridge, Week 3 on: 8 times, 3 rounds"),
                rows("""
                      - circuit:
                          - bridge: 8
                        rounds: {weeks 1-2: 2, week 3 on: 3}
                    """, "What changes"));
    }

    @Test
    void levelsHaveATableOfTheirOwn() {
        assertEquals(
                List.of("Bridge, easy: 8 times", "Bridge, usual: 12 times"),
                rows("  - bridge: {level easy: 8, level usual: 12}\n", "What changes from level"));
    }

    @Test
    void weeksOfALevelElsewhereMakeNoLevelsOfWhatGoesByWeek() {
        String program = """
            uncramp: 1
            title: A
            schedule: daily, for 6 weeks
            sessions:
              - a:
                  - bridge: {level x: 8, level y week 1: 9, level y week 2 on: 10}
                levels: [x: week 1, y: weeks 2-6]
              - walking:
                  - walk: {week 1: 5 min, week 2 on: 10 min}
            """;
        String text = HandoutText.of(Papers.written(program));
        assertTrue(text.contains("Week 1: 5 minutes"), text);
        assertFalse(text.contains("x: 5 minutes"), text);
        assertFalse(text.contains("y: 10 minutes"), text);
    }

    @Test
    void theDayAfterTheLastWeekHasNoLength() {
        String program = """
            uncramp: 1
            title: A
            schedule: daily, for 2 weeks, afterwards 2 days/week
            session:
              - walk: {weeks 1-2: 10 min, afterwards: 12 min}
              - belly-breathing: 1 min
            """;
        String text = HandoutText.of(Papers.written(program));
        assertTrue(text.contains("Takes: about 12 to 14 minutes"), text);
    }

    @Test
    void onlyWhatChangesHasItsWeekInItsDose() {
        String text = HandoutText.of(Papers.written(
                program("  - knee-rolls: 5, each side\n  - bridge: {weeks 1-2: 8, week 3 on: 10}\n"),
                picks -> picks.inWeek(3)));
        assertTrue(text.contains("How much: 5 times, each side"), text);
        assertTrue(text.contains("""
            How much in week 3: 10 times
               How much:
                 - Weeks 1 to 2: 8 times
                 - Week 3 on: 10 times
            """), text);
    }

    @Test
    void withoutRowsTheScheduleAndTheNextStepStandInItsPlace() {
        Handout handout = Papers.withHead(
                "schedule: daily",
                "progress: {up: 'after 2 days with pain at most 2, all done, no worse next morning', to:"
                        + " lower-back/restore, down: 'pain at most 5', repeat: 'week, if tiring', by: at most 10 % a"
                        + " week}");
        String text = HandoutText.of(handout);
        assertFalse(text.contains("Week by week"), text);
        for (String told : List.of(
                "2 days with pain of 2 or less",
                "You did all of it",
                "No morning after was worse",
                "The next program: lower-back/restore",
                "Go back a step when:",
                "Do a week again when this fits: tiring",
                "Add at most 10 percent from week to week.")) {
            assertTrue(text.contains(told), () -> told + " is not in " + text);
        }
    }

    @Test
    void anExerciseOfAnotherWeekIsToldAllTheSameWithTheThingsItNeeds() {
        String text = HandoutText.of(Papers.written(program("""
              - knee-rolls: 5, each side
              - later:
                  - sit-to-stand: {weeks 3-4: 8, afterwards: 10}
                  - bridge: {afterwards: 8}
            """)));
        for (String told : List.of(
                "Later\n-----",
                "2. Sit to stand",
                "   How much:\n     - Weeks 3 to 4: 8 times\n     - Afterwards: 10 times",
                "3. Bridge\n   How much: Afterwards: 8 times",
                "a firm chair")) {
            assertTrue(text.contains(told), () -> told + " is not in " + text);
        }
    }
}
