package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On a day without anything to do it is known on which day the program goes on. */
class NextDayTests {

    private static final String WORK_DAYS = "schedule: mon tue wed thu fri\nsession:\n  - bridge: 8\n";

    private static Optional<DayOfWeek> next(Diary diary) {
        return diary.next().next().map(LocalDate::getDayOfWeek);
    }

    @Test
    void aDayThatHasSomethingNamesNoOther() {
        assertEquals(Optional.empty(), next(Diary.of(WORK_DAYS)));
    }

    @Test
    void aWeekendNamesTheMonday() {
        assertEquals(Optional.of(DayOfWeek.MONDAY), next(Diary.of(WORK_DAYS).days(5)));
        assertEquals(Optional.of(DayOfWeek.MONDAY), next(Diary.of(WORK_DAYS).days(6)));
    }

    @Test
    void whoseSessionsOfTheDayAreDoneIsNotSentToAnother() {
        Diary diary = Diary.of(WORK_DAYS).done();
        assertEquals(false, diary.next().due());
        assertEquals(Optional.empty(), next(diary));
    }

    @Test
    void partsOfOtherDaysNameTheFirstOfThem() {
        Diary diary = Diary.of("""
            schedule: daily
            session:
              - bridge: 8
                schedule: mon wed fri
              - belly-brace: 5, hold 5 s
                schedule: tue thu
            """);
        assertEquals(Optional.empty(), next(diary));
        assertEquals(Optional.of(DayOfWeek.MONDAY), next(diary.days(5)));
    }

    @Test
    void whereAllIsLeftOutTodayItGoesOnTomorrow() {
        Diary diary = Diary.of("""
            schedule: daily, 2 x/day
            session:
              - bridge: 8
                leave out: heavy work
            """);
        assertEquals(Optional.empty(), next(diary));
        diary.answering(question -> question.changes().get(0));
        assertEquals(Optional.of(DayOfWeek.TUESDAY), next(diary));
        diary.done();
        assertEquals(Optional.of(DayOfWeek.TUESDAY), next(diary));
    }

    @Test
    void aRestDayBetweenNamesTheDayAfterIt() {
        Diary diary = Diary.of("schedule: 3 days/week, rest day between\nsession:\n  - bridge: 8\n")
                .done()
                .days(1);
        assertEquals(Optional.of(DayOfWeek.WEDNESDAY), next(diary));
    }

    @Test
    void aProgramThatIsOverNamesNone() {
        Diary diary =
                Diary.of("schedule: daily, for 1 week, afterwards 1 day/week, for 1 week\nsession:\n  - bridge: 8\n");
        for (int day = 0; day < 60; day++) {
            diary.done().days(1);
        }
        assertEquals(Whereabouts.Why.OVER, diary.next().why());
        assertEquals(Optional.empty(), next(diary));
    }
}
