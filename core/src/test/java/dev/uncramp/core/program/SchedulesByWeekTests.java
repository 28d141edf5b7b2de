package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.wording.ScheduleWords;
import dev.uncramp.core.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchedulesByWeekTests {

    private static Program program(String rest) {
        Review review = Review.of(
                SourceText.of("test.yaml", "uncramp: 1\ntitle: A\n" + rest),
                Library.builtIn().catalog());
        return review.program().orElseThrow(() -> new IllegalArgumentException(review.diagnostics() + ""));
    }

    private static String said(Schedule schedule) {
        return ScheduleWords.of(Wording.english(), schedule);
    }

    private static String in(Program program, int session, int week, boolean afterwards) {
        return SessionWeeks.of(program)
                .in(program.sessions().get(session), week, afterwards)
                .map(SchedulesByWeekTests::said)
                .orElse("not done");
    }

    private static List<String> items(Program program, Prescription today) {
        return Timeline.of(program, today, Library.builtIn().catalog()).items().stream()
                .map(item -> item.exercise().id().value())
                .toList();
    }

    private static final String GROWING = """
        schedule:
          every week: rest day between, for 6 weeks
          week 1: 2 days/week
          weeks 2-3: 3 days/week, 2 x/day
          week 5 on: 4 days/week
          afterwards: 1 day/week
        """;

    @Test
    void aRowCountsWithWhatIsSaidOfAllWeeks() {
        Program program = program(GROWING + "session:\n  - bridge: 10\n");
        String end = ", with a rest day between, for 6 weeks, then 1 day a week";
        assertEquals("2 days a week" + end, in(program, 0, 1, false));
        assertEquals(
                "3 days a week, with a rest day between, 2 times a day, for 6 weeks, then 1 day a week",
                in(program, 0, 3, false));
        assertEquals("not done", in(program, 0, 4, false));
        assertEquals("4 days a week" + end, in(program, 0, 6, false));
        assertEquals("1 day a week", in(program, 0, 7, true));
        assertEquals(Optional.of(6), program.lastWeek());
        assertTrue(program.goesOnAfterwards());
    }

    @Test
    void withoutATimeTheLastRowIsTheEnd() {
        Program closed = program("schedule: {weeks 1-2: 2 days/week, weeks 3-4: daily}\nsession:\n  - bridge: 10\n");
        assertEquals(Optional.of(4), closed.lastWeek());
        assertEquals("not done", in(closed, 0, 5, false));
        Program open = program("schedule: {weeks 1-2: 2 days/week, week 3 on: daily}\nsession:\n  - bridge: 10\n");
        assertEquals(Optional.empty(), open.lastWeek());
        assertEquals("every day", in(open, 0, 99, false));
    }

    @Test
    void afterTheWeeksOfASessionComesWhatItsOwnRowSays() {
        Program program = program("""
            schedule: daily, for 8 weeks
            sessions:
              - A:
                  - bridge: 10
                schedule: {weeks 1-2: 2 days/week, weeks 3-4: 3 days/week, afterwards: 1 day/week}
              - B:
                  - bridge: 10
                schedule: {weeks 1-2: 2 days/week, weeks 3-4: 3 days/week}
            """);
        assertEquals("3 days a week, for 8 weeks, then 1 day a week", in(program, 0, 4, false));
        assertEquals("1 day a week", in(program, 0, 9, true));
        assertEquals("not done", in(program, 1, 5, false));
        assertEquals("not done", in(program, 1, 9, true));
    }

    @Test
    void theNearestOneWinsInEachWeek() {
        Program program = program(GROWING + """
            sessions:
              - A:
                  - bridge: 10
                schedule: mon thu
              - B:
                  - bridge: 10
                schedule: {weeks 1-2: 5 days/week, week 3 on: 1 x/day}
              - C:
                  - bridge: 10
                schedule: 3 x/day
            """);
        assertEquals("Monday and Thursday, 2 times a day, for 6 weeks, then 1 day a week", in(program, 0, 2, false));
        assertEquals("Monday and Thursday, for 6 weeks, then 1 day a week", in(program, 0, 4, false));
        assertEquals("5 days a week, 2 times a day, for 6 weeks, then 1 day a week", in(program, 1, 2, false));
        assertEquals(
                "3 days a week, with a rest day between, once a day, for 6 weeks, then 1 day a week",
                in(program, 1, 3, false));
        assertEquals("not done", in(program, 1, 4, false));
        assertEquals(
                "2 days a week, with a rest day between, 3 times a day, for 6 weeks, then 1 day a week",
                in(program, 2, 1, false));
        assertEquals("not done", in(program, 2, 4, false));
    }

    @Test
    void aSessionOfAWeekHasWhatItsRowsSay() {
        Program program = program("""
            schedule: 4 days/week, for 6 weeks
            session:
              - bridge: 10
              - bird-dog: 10
                schedule: {week 1: 1 day/week, weeks 2-3: 2 x/day, week 5 on: 2 days/week}
              - main:
                  - march: 2 min
                schedule: {week 2 on: 2 days/week}
            """);
        Prescription first = Prescription.first();
        assertEquals(
                List.of("bridge", "bird-dog"), items(program, first.inWeek(1).at(1, 1, 1)));
        assertEquals(List.of("bridge"), items(program, first.inWeek(1).at(2, 2, 1)));
        assertEquals(
                List.of("bridge", "bird-dog", "march"),
                items(program, first.inWeek(2).at(1, 1, 1)));
        assertEquals(List.of("bird-dog"), items(program, first.inWeek(2).at(1, 2, 2)));
        assertEquals(List.of("bridge", "march"), items(program, first.inWeek(4).at(1, 1, 1)));
        assertEquals(
                List.of("bridge", "bird-dog", "march"),
                items(program, first.inWeek(6).at(1, 1, 1)));
    }

    @Test
    void itIsSaidWeekByWeek() {
        Program program = program(GROWING + "session:\n  - bridge: 10\n");
        assertEquals(
                "with a rest day between, for 6 weeks; week 1: 2 days a week; weeks 2 to 3: 3 days a week, 2 times a"
                        + " day; week 5 on: 4 days a week; then 1 day a week",
                said(program.schedule().orElseThrow()));
    }

    @Test
    void aSessionThatJoinsInLaterIsDoneUntilTheLastWeekAndTheDaysOfAnotherOneAreSaidLast() {
        Program program = program("""
            schedule: for 8 weeks, afterwards 1 day/week
            sessions:
              - Walk:
                  - walk: 10 min
                schedule: 3 days/week
              - Strength:
                  - bridge: 10
                schedule: 2 days/week, not on days of walk
                start: week 5
              - Stretch:
                  - knee-rolls: 10
                schedule: {every week: "not on days of walk, for 4 weeks", weeks 1-2: daily, week 3 on: 2 days/week}
                start: week 3
            """);
        assertEquals("3 days a week, for 8 weeks, then 1 day a week", often(program, 0));
        assertEquals("2 days a week, until week 8, then 1 day a week, never on a day of walk", often(program, 1));
        assertEquals(
                "for 4 weeks; weeks 1 to 2: every day; week 3 on: 2 days a week; never on a day of walk",
                often(program, 2));
    }

    private static String often(Program program, int session) {
        return ScheduleWords.of(Wording.english(), program, program.sessions().get(session));
    }

    @Test
    void sessionsThatAreNeverOnOneDayKnowItOfEachOther() {
        Program program = program("""
            sessions:
              - Walk:
                  - walk: 10 min
                schedule: daily
              - Strength:
                  - bridge: 10
                schedule: {week 1: daily, week 2 on: "3 days/week, not on days of walk"}
              - Breathing:
                  - belly-breathing: 1 min
                schedule: daily
            """);
        SessionPlan walk = program.sessions().get(0);
        SessionPlan strength = program.sessions().get(1);
        SessionPlan breathing = program.sessions().get(2);
        assertFalse(SessionWeeks.of(program).neverTogether(walk, strength, 1, false));
        assertTrue(SessionWeeks.of(program).neverTogether(walk, strength, 2, false));
        assertTrue(SessionWeeks.of(program).neverTogether(strength, walk, 2, false));
        assertTrue(SessionWeeks.of(program).neverTogether(walk, strength, 9, true));
        assertFalse(SessionWeeks.of(program).neverTogether(strength, breathing, 2, false));
    }
}
