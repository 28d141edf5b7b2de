package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.wording.ScheduleWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchedulesTests {

    private static Program program(String schedule, String sessions) {
        String head = schedule.isEmpty() ? "" : "schedule: " + schedule + "\n";
        return Review.of(
                        SourceText.of("test.yaml", "uncramp: 1\ntitle: A\n" + head + sessions),
                        Library.builtIn().catalog())
                .program()
                .orElseThrow();
    }

    private static String at(Program program, String place) {
        return ScheduleWords.of(Wording.english(), Schedules.at(program, ProgramPath.parse(place)));
    }

    private static final String BLOCKS = """
        session:
          - bridge: 10
          - main:
              - bird-dog: 10, 2 x/day
              - pelvic-tilt: 10
                schedule: every other day
            schedule: 2 days/week
        """;

    @Test
    void theNearestOneWins() {
        Program program = program("daily, 3 x/day, for 6 weeks", BLOCKS);
        assertEquals("every day, 3 times a day, for 6 weeks", at(program, "session"));
        assertEquals("every day, 3 times a day, for 6 weeks", at(program, "session/1"));
        assertEquals("2 days a week, 3 times a day, for 6 weeks", at(program, "session/main"));
        assertEquals("2 days a week, 2 times a day, for 6 weeks", at(program, "session/main/1"));
        assertEquals("every other day, 3 times a day, for 6 weeks", at(program, "session/main/2"));
    }

    @Test
    void aSessionOfItsOwnScheduleWinsOverTheProgram() {
        Program program = program("daily", """
            sessions:
              - Strength:
                  - bridge: 10
                schedule: mon thu
              - Walk:
                  - walk: 10 min
            """);
        assertEquals("Monday and Thursday", at(program, "sessions/Strength"));
        assertEquals("every day", at(program, "sessions/Walk"));
        assertEquals("every day", at(program, ""));
    }

    @Test
    void whereNothingIsWrittenNothingIsInvented() {
        Program program = program("", "session:\n  - bridge: 10\n");
        assertEquals(Schedule.empty(), Schedules.at(program, ProgramPath.parse("session/1")));
        assertEquals(
                Optional.empty(),
                SessionWeeks.of(program).timesPerDay(program.sessions().get(0), 1, false));
    }

    @Test
    void aRestDayIsNotTakenOverByDaysThatAreNearer() {
        Program program =
                program("3 days/week, rest day between", "session:\n  - bridge: 10\n    schedule: 2 days/week\n");
        assertEquals("2 days a week", at(program, "session/1"));
    }

    @Test
    void aSessionIsOfferedAsOftenAsItsMostFrequentItem() {
        assertEquals(Optional.of(2), times("daily", "  - bridge: 10, 2 x/day\n  - bird-dog: 5\n"));
        assertEquals(Optional.of(3), times("daily, 3 x/day", "  - bridge: 10, 2 x/day\n"));
        assertEquals(Optional.of(2), times("2-3 x/day", "  - bridge: 10\n"));
        assertEquals(Optional.of(13), times("every 40 min from 9:00 to 17:00", "  - bridge: 10\n"));
        assertEquals(Optional.of(Schedules.NO_END), times("every 2 h", "  - bridge: 10\n"));
        for (String hourly : List.of("every 1 h", "every hour", "each hour", "hourly", "Hourly")) {
            assertEquals(Optional.of(9), times(hourly + " from 9:00 to 17:00", "  - bridge: 10\n"), hourly);
        }
    }

    private static Optional<Integer> times(String schedule, String items) {
        Program program = program(schedule, "session:\n" + items);
        return SessionWeeks.of(program).timesPerDay(program.sessions().get(0), 1, false);
    }

    @Test
    void aSessionOfWeeksOfItsOwnIsOverAfterThemUnlessItSaysWhatComesThen() {
        String sessions = """
            sessions:
              - Strength:
                  - bridge: 10
                schedule: 3 days/week, for 11 weeks%s
              - Walk:
                  - walk: {weeks 1-9: 10 min%s}
                schedule: daily, for 9 weeks
            """;
        String all = "daily, for 6 weeks, afterwards 2 days/week";
        Program program = program(all, sessions.formatted("", ""));
        assertEquals("3 days a week, for 11 weeks", at(program, "sessions/Strength"));
        assertEquals("until 11, until 9", until(program));
        assertEquals(
                "until 11 and afterwards, until 9",
                until(program(all, sessions.formatted(", afterwards 2 days/week", ""))));
        assertEquals(
                "until 11, until 9 and afterwards",
                until(program(all, sessions.formatted("", ", afterwards: 20 min"))));
        assertEquals("until 6 and afterwards", until(program(all, "session:\n  - bridge: 10\n")));
    }

    @Test
    void aSessionThatBeginsAfterTheProgramsWeeksDoesNotStretchTheOthers() {
        String sessions = """
            sessions:
              - Strength:
                  - bridge: 10
                schedule: tue fri
              - Keeping it up:
                  - bridge: 10
                start: week 13
                schedule: 3 days/week, for 6 months
            """;
        Program program = program("for 12 weeks", sessions);
        assertEquals("Strength", inWeek(program, 12));
        assertEquals("Keeping it up", inWeek(program, 13));
        assertEquals("Keeping it up", inWeek(program, 38));
        assertEquals("", inWeek(program, 39));
        assertEquals("Strength, Keeping it up", inWeek(program("for 12 weeks, afterwards 1 day/week", sessions), 13));
    }

    @Test
    void whatComesAfterwardsEndsWhereItSays() {
        String sessions = """
            sessions:
              - Drops:
                  - bridge: 10
                schedule: daily, for 12 weeks, afterwards 3 days/week, for 6 months
              - Trunk:
                  - bridge: 10
                schedule: tue fri
            """;
        Program program = program("for 12 weeks", sessions);
        assertEquals("Drops, Trunk", inWeek(program, 12));
        assertEquals("Drops", inWeek(program, 13));
        assertEquals("", inWeek(program, 39));
        assertEquals("Drops", afterwards(program, 13));
        assertEquals("Drops", afterwards(program, 38));
        assertEquals("", afterwards(program, 39));
        assertEquals(Optional.of(12), program.lastWeek());
        assertEquals(Optional.of(38), program.lastOfAll());
        Program whole =
                program("daily, for 6 weeks, afterwards 2 days/week, for 4 weeks", "session:\n  - bridge: 10\n");
        assertEquals(Optional.of(10), whole.lastOfAll());
        Program open = program("daily, for 6 weeks, afterwards 2 days/week", "session:\n  - bridge: 10\n");
        assertEquals(Optional.empty(), open.lastOfAll());
        Program ends = program("daily, for 6 weeks", "session:\n  - bridge: 10\n");
        assertEquals(Optional.of(6), ends.lastOfAll());
        assertEquals(
                Optional.empty(),
                SessionWeeks.of(ends).in(ends.sessions().get(0), 7, false),
                "nothing is written for week 7");
    }

    @Test
    void aWeekThatIsNamedIsNotOverBecauseTheScheduleSaysLess() {
        Program program = program("daily, for 6 weeks", "session:\n  - bridge: {weeks 1-6: 8, weeks 7-8: 10}\n");
        assertTrue(
                SessionWeeks.of(program).in(program.sessions().get(0), 8, false).isPresent());
        assertFalse(
                SessionWeeks.of(program).in(program.sessions().get(0), 9, false).isPresent());
    }

    private static String afterwards(Program program, int week) {
        return inWeek(program, week, true);
    }

    private static String inWeek(Program program, int week) {
        return inWeek(program, week, false);
    }

    private static String inWeek(Program program, int week, boolean afterwards) {
        return program.sessions().stream()
                .filter(session ->
                        SessionWeeks.of(program).in(session, week, afterwards).isPresent())
                .map(session -> session.name().orElseThrow().value())
                .collect(Collectors.joining(", "));
    }

    /** How long each session is done, and whether it is once all are over. */
    private static String until(Program program) {
        return program.sessions().stream()
                .map(session -> "until " + SessionWeeks.of(program).end(session).orElseThrow()
                        + (SessionWeeks.of(program).in(session, 13, true).isPresent() ? " and afterwards" : ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void afterwardsLiesOverTheRest() {
        Program program =
                program("5 days/week, 2 x/day, for 6 weeks, afterwards 2 days/week", "session:\n  - bridge: 10\n");
        Schedule schedule = Schedules.at(program, ProgramPath.parse("session")).maintained();
        assertEquals("2 days a week, 2 times a day", ScheduleWords.of(Wording.english(), schedule));
    }
}
