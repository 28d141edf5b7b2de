package dev.uncramp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysApartTests {

    private static Diary walkAnd(String strength) {
        return Diary.of("""
            schedule: for 6 weeks
            sessions:
              - Walk:
                  - walk: 20 min
                schedule: 5 days/week
              - Strength:
                  - bridge: 2 x 10
                schedule: %s
            """.formatted(strength));
    }

    /** What is done on seven days, each time all that is due. */
    private static List<String> week(Diary diary) {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            List<String> today = new ArrayList<>();
            for (Whereabouts next = diary.next(); next.due(); next = diary.next()) {
                today.add(next.session().orElse("?"));
                diary.done();
            }
            days.add(String.join(" and ", today));
            diary.days(1);
        }
        return days;
    }

    @Test
    void withoutAWordBothComeOnOneDay() {
        assertEquals("Walk and Strength", week(walkAnd("2 days/week")).get(0));
    }

    @Test
    void neverOnADayOfTheOtherTheyTakeTheDaysInTurn() {
        assertEquals(
                List.of("Walk", "Strength", "Walk", "Strength", "Walk", "Walk", "Walk"),
                week(walkAnd("2 days/week, not on days of Walk")));
    }

    @Test
    void whatHasADayOfItsOwnComesOnIt() {
        assertEquals(
                List.of("Strength", "Walk", "Walk", "Walk", "Strength", "Walk", "Walk"),
                week(walkAnd("mon fri, not on days of Walk")));
    }

    @Test
    void aSessionThatWasBrokenOffIsADayOfItToo() {
        Diary diary = walkAnd("2 days/week, not on days of walk");
        assertEquals(Optional.of("Walk"), diary.next().session());
        diary.brokenOff();
        assertEquals(Optional.of("Walk"), diary.next().session());
        assertTrue(diary.next().due());
        diary.done();
        assertFalse(diary.next().due());
    }

    @Test
    void whoAsksForItByNameGetsIt() {
        Diary diary = walkAnd("2 days/week, not on days of Walk").done();
        Whereabouts asked = diary.next(new Wanted(Optional.empty(), Optional.of("Strength"), Optional.empty()));
        assertEquals(Optional.of("Strength"), asked.session());
        assertFalse(asked.due());
    }

    @Test
    void whatKeepsAwayFromDaysWithANameIsAskedForOnTheOthers() {
        Diary diary = Diary.of("""
            sessions:
              - Walk:
                  - walk: {weeks 1-2: 20 min, week 3 on: 30 min}
                schedule: daily, not on days of Strength
              - Strength:
                  - bridge: 2 x 10
                schedule: mon thu
            """);
        Wanted walk = new Wanted(Optional.empty(), Optional.of("Walk"), Optional.empty());
        assertEquals(Optional.of(5), diary.next(walk).ofWeek());
        List<String> days = week(diary);
        assertEquals(2, days.stream().filter("Strength"::equals).count());
        assertEquals(5, days.stream().filter("Walk"::equals).count());
        assertEquals(Optional.of(2), diary.next().week());
    }

    @Test
    void moreDaysFromWeekToWeek() {
        Diary diary = Diary.of("""
            schedule: {week 1: 2 days/week, week 2 on: 3 days/week}
            session:
              - bridge: {week 1: 2 x 8, week 2 on: 2 x 10}
            """);
        assertEquals(Optional.of(2), diary.next().ofWeek());
        diary.done().days(3).done().days(4);
        assertEquals(Optional.of(2), diary.next().week());
        assertEquals(Optional.of(3), diary.next().ofWeek());
        assertEquals(List.of("bridge: 2 x 10"), diary.exercises());
    }
}
