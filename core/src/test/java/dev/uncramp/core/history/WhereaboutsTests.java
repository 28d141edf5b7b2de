package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.Whereabouts.Why;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Morning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereaboutsTests {

    private static final String THREE_A_WEEK = """
        schedule: 3 days/week, rest day between, for 4 weeks, afterwards 2 days/week
        session:
          - bridge: {week 1: 5, weeks 2-3: 2 x 8, week 4 on: 3 x 8, afterwards: 2 x 10}
        """;

    private static Diary threeAWeek() {
        return Diary.of(THREE_A_WEEK);
    }

    /** Monday, Wednesday and Friday; then it is Monday again. */
    private static Diary week(Diary diary) {
        return diary.done().days(2).done().days(2).done().days(3);
    }

    private static String place(Whereabouts next) {
        return "week %s, session %d of %s, %s"
                .formatted(
                        next.week().map(String::valueOf).orElse("-"),
                        next.sessionOfWeek(),
                        next.ofWeek().map(String::valueOf).orElse("?"),
                        next.why());
    }

    private static Wanted week(int number) {
        return new Wanted(Optional.of(number), Optional.empty(), Optional.empty());
    }

    /** Does so many breaks a day, from Monday to Friday, and waits for the next Monday. */
    private static Diary breaks(int aDay) {
        Diary diary = Diary.of("""
            schedule: mon tue wed thu fri, every 2 h from 9:00 to 17:00, for 3 weeks
            session:
              - shoulder-rolls: {week 1: 5, week 2 on: 8}
            """);
        for (int day = 0; day < 5; day++) {
            for (int done = 0; done < aDay; done++) {
                diary.done();
            }
            diary.days(1);
        }
        return diary.days(2);
    }

    @Test
    void aMissedBreakOfADayFullOfThemHoldsNobodyBack() {
        assertEquals(Optional.of(25), breaks(5).next().ofWeek());
        assertEquals(Why.NEXT_WEEK, breaks(5).next().why());
        assertEquals(Why.NEXT_WEEK, breaks(4).next().why());
        assertEquals(Optional.of(2), breaks(4).next().week());
        assertEquals(Why.GOES_ON_LATE, breaks(3).next().why());
        assertEquals(Optional.of(1), breaks(3).next().week());
    }

    @Test
    void aWeekOfWhichASessionWasMissedGoesOnAndSaysSo() {
        Diary diary = Diary.of("schedule: 3 days/week\nsession:\n  - walk: {week 1: 5 min, week 2 on: 8 min}\n");
        diary.done().days(2).done().days(3);
        assertEquals(Whereabouts.Why.GOES_ON, diary.next().why());
        diary.days(2);
        assertEquals(Whereabouts.Why.GOES_ON_LATE, diary.next().why());
        assertEquals(Optional.of(1), diary.next().week());
    }

    @Test
    void itBeginsWithTheFirstSessionOfTheFirstWeek() {
        assertEquals("week 1, session 1 of 3, FIRST", place(threeAWeek().next()));
        assertEquals(List.of("bridge: 5"), threeAWeek().exercises());
    }

    @Test
    void aWeekEndsWhenItsSessionsWereKept() {
        Diary diary = threeAWeek().done().days(2);
        assertEquals("week 1, session 2 of 3, GOES_ON", place(diary.next()));
        diary.done().days(2).done().days(3);
        assertEquals("week 2, session 1 of 3, NEXT_WEEK", place(diary.next()));
        assertEquals(List.of("bridge: 2 x 8"), diary.exercises());
    }

    @Test
    void timeAloneMovesNobody() {
        Diary diary = threeAWeek().done().days(60);
        assertEquals("week 1, session 2 of 3, GOES_ON_LATE", place(diary.next()));
    }

    @Test
    void moreSessionsInLessTimeAreNoWeek() {
        Diary diary = threeAWeek().done().days(1).done().days(1).done().days(1);
        assertEquals("week 1, session 3 of 3, AHEAD", place(diary.next()));
        assertEquals(List.of("bridge: 5"), diary.exercises());
        assertEquals("week 2, session 1 of 3, NEXT_WEEK", place(diary.days(3).next()));
    }

    @Test
    void twoSessionsOfOneDayCountOnce() {
        Diary diary = threeAWeek().done().done().done().days(7);
        assertEquals("week 1, session 2 of 3, GOES_ON_LATE", place(diary.next()));
    }

    @Test
    void aRedSessionLetsTheWeekBeDoneAgain() {
        Diary diary =
                threeAWeek().done().days(2).red().days(1).done().days(2).done().days(2);
        assertEquals("week 1, session 1 of 3, AGAIN_AFTER_RED", place(diary.next()));
        week(diary);
        assertEquals("week 2, session 1 of 3, NEXT_WEEK", place(diary.next()));
    }

    @Test
    void aWorseMorningLetsTheWeekBeDoneAgain() {
        Diary diary = threeAWeek()
                .done()
                .days(2)
                .done()
                .days(1)
                .morning(Morning.WORSE)
                .days(1)
                .done()
                .days(3);
        assertEquals("week 1, session 1 of 3, AGAIN_AFTER_MORNING", place(diary.next()));
    }

    @Test
    void theMorningAfterTheLastSessionCountsToo() {
        Diary diary = week(threeAWeek());
        assertEquals(Why.NEXT_WEEK, diary.next().why());
        assertEquals(
                Why.AGAIN_AFTER_MORNING, diary.morning(Morning.WORSE).next().why());
    }

    @Test
    void aDayLeftForRestLetsTheWeekBeDoneAgain() {
        Diary diary = threeAWeek()
                .done()
                .days(2)
                .notToday()
                .days(1)
                .done()
                .days(2)
                .done()
                .days(2);
        assertEquals("week 1, session 1 of 3, AGAIN_AFTER_REST", place(diary.next()));
    }

    @Test
    void whatWasBrokenOffOrGentlerDoesNotCount() {
        Diary diary = threeAWeek().brokenOff().days(2).gentler().days(2).done().days(5);
        assertEquals("week 1, session 2 of 3, GOES_ON_LATE", place(diary.next()));
    }

    @Test
    void afterTheLastWeekComesWhatIsWrittenForAfterwards() {
        Diary diary = threeAWeek();
        for (int i = 0; i < 4; i++) {
            week(diary);
        }
        assertEquals("week -, session 1 of 2, AFTERWARDS", place(diary.next()));
        assertEquals(List.of("bridge: 2 x 10"), diary.exercises());
        diary.done().days(3).done().days(30);
        assertEquals(Why.AFTERWARDS, diary.next().why());
    }

    @Test
    void whatComesAfterwardsEndsAfterItsTimeCountedFromItsFirstSession() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 1 week, afterwards 1 day/week, for 6 months
            session:
              - bridge: {week 1: 5, afterwards: 10}
            """);
        week(diary).days(40);
        assertEquals("week -, session 1 of 1, AFTERWARDS", place(diary.next()), "it begins with its first session");
        diary.done().days(60).done();
        assertEquals(Why.AFTERWARDS, diary.days(121).next().why(), "the last day of 26 weeks");
        assertEquals(List.of("bridge: 10"), diary.exercises());
        assertEquals(Why.OVER, diary.days(1).next().why());
        assertEquals(List.of(), diary.exercises());
        assertEquals(List.of("bridge: 10"), diary.exercises(diary.next(week(27)).prescription()));
        assertEquals(List.of(), diary.exercises(diary.next(week(28)).prescription()));
        assertEquals(List.of("bridge: 5"), diary.exercises(diary.next(week(1)).prescription()), "on demand");
    }

    @Test
    void allWeeksAfterwardsAreAlikeAndCountedByTheirSessions() {
        Diary diary = Diary.of("""
            schedule: 3 days/week, for 1 week, afterwards 2 days/week, for 6 months
            session:
              - bridge: 5
            """);
        week(diary).done().days(10);
        assertEquals("week -, session 2 of 2, GOES_ON", place(diary.next()).replace("AFTERWARDS", "GOES_ON"));
        diary.done().days(3);
        assertEquals("week -, session 1 of 2, AFTERWARDS", place(diary.next()));
    }

    @Test
    void withoutAnythingAfterwardsTheLastWeekGoesOn() {
        Diary diary = Diary.of("schedule: 3 days/week\nsession:\n  - bridge: {week 1: 5, week 2: 8}\n");
        for (int i = 0; i < 3; i++) {
            week(diary);
        }
        assertEquals("week 2, session 1 of 3, LAST_WEEK", place(diary.next()));
    }

    @Test
    void careAloneHoldsNoWeekBackInAProgramOfExercises() {
        Diary diary = Diary.of("""
            sessions:
              - moves:
                  - bridge: {week 1: 5, week 2: 8}
                schedule: 3 days/week
              - warm pack:
                  - heat: 15 min
                schedule: daily, for 2 weeks
            """);
        for (int i = 0; i < 3; i++) {
            diary.session(Prescription.first().withSession("moves")).days(2);
        }
        assertEquals(Optional.of(2), diary.days(1).next().week());
    }

    @Test
    void whereNothingSaysHowOftenItStays() {
        Diary diary = Diary.of("session:\n  - bridge: {week 1: 5, week 2: 8}\n");
        for (int i = 0; i < 9; i++) {
            diary.done().days(3);
        }
        assertEquals("week 1, session 10 of ?, GOES_ON", place(diary.next()));
    }

    @Test
    void aWeekWithoutAnythingToDoIsPassedOver() {
        Diary diary = Diary.of("schedule: 3 days/week\nsession:\n  - bridge: {week 1: 5, week 3: 8}\n");
        assertEquals(Optional.of(3), week(diary).next().week());
    }

    @Test
    void weeksThatOnlyANoteNamesAreCountedAndGoOn() {
        Diary diary = Diary.of("schedule: 3 days/week\nnote: {week 1: Sit.}\nsession:\n  - bridge: 5\n");
        assertEquals(Optional.of(1), diary.next().week());
        assertEquals(Optional.of(2), week(diary).next().week());
        assertEquals(Optional.of(4), week(week(diary)).next().week());
    }

    @Test
    void aWeekThatIsAskedForIsGoneOnWith() {
        Diary diary = threeAWeek();
        Whereabouts asked = diary.next(week(3));
        assertEquals("week 3, session 1 of 3, ASKED_FOR", place(asked));
        diary.session(asked.prescription()).days(2);
        assertEquals("week 3, session 2 of 3, GOES_ON", place(diary.next()));
        assertEquals("week 1, session 1 of 3, ASKED_FOR", place(diary.next(week(1))));
    }

    @Test
    void rowsOfSingleSessionsAreGoneThroughOneByOne() {
        Diary diary = Diary.of(
                "session:\n  - walk: {week 1 session 1: 5 min, week 1 session 2: 8 min, week 2 session 1: 10 min}\n");
        assertEquals(List.of("walk: 5 min"), diary.exercises());
        assertEquals(List.of("walk: 8 min"), diary.done().days(3).exercises());
        assertEquals(List.of("walk: 10 min"), diary.done().days(4).exercises());
    }

    @Test
    void everyDayThreeTimesADayIsCountedByDays() {
        Diary diary = Diary.of("schedule: daily, 3 x/day\nsession:\n  - bridge: {week 1: 5, week 2: 8}\n");
        Whereabouts second = diary.done().next();
        assertEquals(2, second.sessionOfDay());
        assertEquals(3, second.ofDay());
        assertTrue(second.due());
        assertFalse(diary.done().done().next().due());
        for (int day = 0; day < 6; day++) {
            diary.days(1).done().done().done();
        }
        assertEquals(Optional.of(1), diary.next().week());
        assertEquals(Optional.of(2), diary.days(1).next().week());
    }

    @Test
    void aWeekBeyondThoseOfTheProgramIsTheTimeAfterwards() {
        Diary diary = threeAWeek();
        assertEquals("week -, session 1 of 2, AFTERWARDS", place(diary.next(week(5))));
        assertEquals(
                List.of("bridge: 2 x 10"), diary.exercises(diary.next(week(5)).prescription()));
        assertEquals("week 4, session 1 of 3, ASKED_FOR", place(diary.next(week(4))));
    }

    @Test
    void sessionsOfOneScheduleTakeTurns() {
        Diary diary =
                Diary.of("schedule: 3 days/week\nsessions:\n  - A:\n      - bridge: 8\n  - B:\n      - bird-dog: 8\n");
        assertEquals(Optional.of("A"), diary.next().session());
        assertEquals(Optional.of("B"), diary.done().days(2).next().session());
        assertEquals(Optional.of("A"), diary.done().days(2).next().session());
        assertEquals("week -, session 3 of 3, GOES_ON", place(diary.next()));
        assertEquals(Optional.of("B"), diary.done().days(3).next().session());
    }

    @Test
    void onARestDayNothingIsDue() {
        Diary diary = threeAWeek().done();
        assertFalse(diary.next().due());
        assertFalse(diary.days(1).next().due());
        assertTrue(diary.days(1).next().due());
    }

    @Test
    void anItemOfOtherDaysIsInOnThoseDays() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - bridge: 8
              - walk: 20 min
                schedule: tue thu
              - bird-dog: 5, every other day
            """);
        assertEquals(List.of("bridge: 8", "bird-dog: 5, every other day"), diary.exercises());
        assertEquals(List.of("bridge: 8", "walk: 20 min"), diary.done().days(1).exercises());
        assertEquals(
                List.of("bridge: 8", "bird-dog: 5, every other day"),
                diary.done().days(1).exercises());
    }

    @Test
    void aPhaseGoesByItsWeeks() {
        Diary diary = Diary.of("""
            schedule: 3 days/week
            levels:
              - phase 1: week 1
              - phase 2: weeks 2-3
            session:
              - bridge: {level phase 1: 5, level phase 2: 8}
            """);
        assertEquals(Optional.of("phase 1"), diary.next().prescription().level());
        assertEquals(Optional.of("phase 2"), week(diary).next().prescription().level());
        assertEquals(List.of("bridge: 8"), diary.exercises());
        Wanted first = new Wanted(Optional.empty(), Optional.empty(), Optional.of("phase 1"));
        assertEquals(Optional.of(1), diary.next(first).week());
    }
}
