package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTests {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static QuietHours hours(String written) {
        return QuietHours.read(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-07:00, 21:59:59, false",
        "22:00-07:00, 22:00:00, true",
        "22:00-07:00, 23:59:59, true",
        "22:00-07:00, 00:00:00, true",
        "22:00-07:00, 06:59:59, true",
        "22:00-07:00, 07:00:00, false",
        "22:00-07:00, 12:00:00, false",
        "13:00-14:30, 12:59:59, false",
        "13:00-14:30, 13:00:00, true",
        "13:00-14:30, 14:29:59, true",
        "13:00-14:30, 14:30:00, false",
        "13:00-14:30, 00:00:00, false",
        "0:00-6:00, 00:00:00, true",
        "0:00-6:00, 23:59:59, false"
    })
    void itIsQuietExactlyInside(String written, String time, boolean quiet) {
        assertEquals(quiet, hours(written).at(OffsetDateTime.parse("2026-11-20T" + time + "+01:00")));
    }

    @Test
    void everyMinuteOfTheNightInWhichAnHourIsLeftOutIsQuiet() {
        assertEquals(Optional.empty(), firstFault(LocalDate.of(2026, 3, 28), "22:00-07:00"));
        assertEquals(Optional.empty(), firstFault(LocalDate.of(2026, 3, 28), "02:30-03:30"));
    }

    @Test
    void everyMinuteOfTheNightInWhichAnHourIsDoubledIsQuiet() {
        assertEquals(Optional.empty(), firstFault(LocalDate.of(2026, 10, 24), "22:00-07:00"));
        assertEquals(Optional.empty(), firstFault(LocalDate.of(2026, 10, 24), "02:30-02:45"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "off", "22-7", "22:00", "24:00-07:00", "22:60-07:00", "07:00-07:00", "22:00-07:00 daily"})
    void whatIsNoHoursIsRefused(String written) {
        assertEquals(Optional.empty(), QuietHours.read(written));
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertEquals(hours("22:00-07:00"), hours(" 22:00 \u2013 7:00 "));
    }

    /** Goes through a day and a half, minute by minute of real time, and compares with what the wall shows. */
    private static Optional<ZonedDateTime> firstFault(LocalDate day, String written) {
        QuietHours quiet = hours(written);
        String from = quiet.from().toString();
        String to = quiet.to().toString();
        ZonedDateTime now = day.atTime(12, 0).atZone(VIENNA);
        for (int minute = 0; minute < 36 * 60; minute++, now = now.plusMinutes(1)) {
            String wall = now.toLocalTime().toString();
            boolean inside = from.compareTo(to) < 0
                    ? wall.compareTo(from) >= 0 && wall.compareTo(to) < 0
                    : wall.compareTo(from) >= 0 || wall.compareTo(to) < 0;
            if (quiet.at(now.toOffsetDateTime()) != inside) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }
}
