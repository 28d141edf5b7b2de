package dev.uncramp.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.ThroughTheDay;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleWordsTests {

    private static String said(Schedule schedule) {
        return ScheduleWords.of(Wording.english(), schedule);
    }

    private static Schedule through(ThroughTheDay through) {
        return new Schedule(
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty(),
                Optional.of(through),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void daysTimesAndWeeksComeInTheOrderOfSpeech() {
        Schedule schedule = new Schedule(
                Optional.of(Value.of(3)),
                Optional.empty(),
                false,
                true,
                List.of(),
                Optional.of(Value.of(2)),
                Optional.empty(),
                Optional.of(new Lasts(Value.of(6), Lasts.Unit.WEEKS)),
                Optional.of(Schedule.empty().onDays(Value.between(2, 3))));
        assertEquals(
                "3 days a week, with a rest day between, 2 times a day, for 6 weeks, then 2 to 3 days a week",
                said(schedule));
    }

    @Test
    void everyDayAndOnceADayHaveWordsOfTheirOwn() {
        assertEquals("every day, once a day", said(Schedule.daily().timesADay(Value.of(1))));
        assertEquals("1 day a week", said(Schedule.empty().onDays(Value.of(1))));
        assertEquals("", said(Schedule.empty()));
    }

    @Test
    void aGoalOfDaysAndNamedDaysAreSaid() {
        assertEquals(
                "4 days a week or more, later 5 days a week, every other day, Monday, Wednesday and Friday, for 1 day",
                said(new Schedule(
                        Optional.of(new Value.AtLeast(BigDecimal.valueOf(4))),
                        Optional.of(Value.of(5)),
                        true,
                        false,
                        List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Lasts(Value.of(1), Lasts.Unit.DAYS)),
                        Optional.of(Schedule.empty()))));
    }

    @Test
    void timesThroughTheDayAreSaidInMinutesOrHours() {
        assertEquals(
                "every 40 minutes from 9:00 to 17:05",
                said(through(new ThroughTheDay(
                        Duration.ofMinutes(40), Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(17, 5))))));
        assertEquals(
                "every 2 hours",
                said(through(new ThroughTheDay(Duration.ofHours(2), Optional.empty(), Optional.empty()))));
        assertEquals(
                "every hour",
                said(through(new ThroughTheDay(Duration.ofHours(1), Optional.empty(), Optional.empty()))));
        assertEquals(
                "every hour from 9:00 to 17:00",
                said(through(new ThroughTheDay(
                        Duration.ofHours(1), Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(17, 0))))));
    }

    @Test
    void levelsThatAreAlikeAreSaidOnceAndByTheirNames() {
        Schedule rows = Schedule.empty()
                .byWeek(List.of(
                        level("one", false, RowKey.week(1), Schedule.daily()),
                        level("two", false, RowKey.weeks(2, 4), Schedule.daily()),
                        level("three", false, RowKey.week(5), Schedule.empty().onDays(Value.of(2))),
                        level("four", true, RowKey.weekOn(6), Schedule.everyOther())));
        assertEquals(
                "at levels one to two: every day; at level three: 2 days a week; from level four on: every other day",
                said(rows));
        assertEquals(
                "from level one on: every day",
                said(Schedule.empty()
                        .byWeek(List.of(
                                level("one", false, RowKey.week(1), Schedule.daily()),
                                level("two", true, RowKey.weekOn(2), Schedule.daily())))));
    }

    @Test
    void weeksThatAreAlikeAreJoinedWhereNoneLiesBetween() {
        Schedule rows = Schedule.empty()
                .byWeek(List.of(
                        new Schedule.InWeeks(RowKey.weeks(1, 2), Schedule.daily()),
                        new Schedule.InWeeks(RowKey.weeks(3, 4), Schedule.daily()),
                        new Schedule.InWeeks(RowKey.weekOn(6), Schedule.daily())));
        assertEquals("weeks 1 to 4: every day; week 6 on: every day", said(rows));
    }

    private static Schedule.InWeeks level(String name, boolean on, RowKey.Weeks weeks, Schedule often) {
        return new Schedule.InWeeks(
                weeks, often, Optional.of(new RowKey.Level(SafeText.of(name), on, Optional.empty())));
    }
}
