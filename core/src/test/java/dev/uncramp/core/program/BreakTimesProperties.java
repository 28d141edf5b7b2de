package dev.uncramp.core.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BreakTimesProperties {

    private static final OffsetDateTime MIDNIGHT = OffsetDateTime.parse("2026-11-23T00:00:00-05:00");

    @Property
    void theNextOneLiesAheadOnTheSameDayWithinItsHours(
            @ForAll @IntRange(min = 1, max = 300) int every,
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(min = 1, max = 700) int length,
            @ForAll @IntRange(max = 1439) int now) {
        BreakTimes times = times(every, from, length);
        OffsetDateTime since = MIDNIGHT.plusMinutes(now);
        times.next(since).ifPresent(due -> {
            assertTrue(due.isAfter(since));
            assertFalse(due.isBefore(since.with(times.from())));
            assertFalse(due.isAfter(since.with(times.to())));
            assertEquals(since.toLocalDate(), due.toLocalDate());
        });
    }

    @Property
    void aDayComesToItsEnd(
            @ForAll @IntRange(min = 1, max = 300) int every,
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(min = 1, max = 700) int length) {
        BreakTimes times = times(every, from, length);
        Optional<OffsetDateTime> due = times.next(MIDNIGHT);
        for (int breaks = 0; due.isPresent(); breaks++) {
            assertTrue(breaks <= length / every);
            due = times.next(due.orElseThrow());
        }
    }

    private static BreakTimes times(int every, int from, int length) {
        LocalTime first = LocalTime.MIN.plusMinutes(from);
        return new BreakTimes(Duration.ofMinutes(every), first, first.plusMinutes(length), List.of());
    }
}
