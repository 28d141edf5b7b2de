package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakTimesTests {

    private static final BreakTimes OFFICE = new BreakTimes(
            Duration.ofMinutes(40),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));

    @Test
    void beforeTheDayBeginsItIsTheFirstTime() {
        assertEquals(Optional.of(monday("09:00")), OFFICE.next(monday("07:12")));
    }

    @Test
    void aBreakIsDueThatLongAfterTheLastOneWasOver() {
        assertEquals(Optional.of(monday("10:23")), OFFICE.next(monday("09:43")));
    }

    @Test
    void theLastTimeIsADueOneAndNothingAfterIt() {
        assertEquals(Optional.of(monday("17:00")), OFFICE.next(monday("16:20")));
        assertEquals(Optional.empty(), OFFICE.next(monday("16:21")));
        assertEquals(Optional.empty(), OFFICE.next(monday("23:50")));
    }

    @Test
    void otherDaysHaveNone() {
        assertEquals(Optional.empty(), OFFICE.next(OffsetDateTime.parse("2026-11-25T10:00:00+01:00")));
    }

    @Test
    void withoutDaysItIsEveryDay() {
        BreakTimes daily = new BreakTimes(Duration.ofHours(1), LocalTime.of(9, 0), LocalTime.of(12, 0), List.of());
        assertEquals(
                Optional.of(OffsetDateTime.parse("2026-11-22T09:00:00+01:00")),
                daily.next(OffsetDateTime.parse("2026-11-22T08:59:59+01:00")));
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BreakTimes(Duration.ofMinutes(40), LocalTime.of(17, 0), LocalTime.of(9, 0), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BreakTimes(Duration.ZERO, LocalTime.of(9, 0), LocalTime.of(17, 0), List.of()));
    }

    private static OffsetDateTime monday(String time) {
        return OffsetDateTime.parse("2026-11-23T" + time + ":00+01:00");
    }
}
