package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ClocksTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00+01:00");

    private long millis = 1_000_000;
    private long wallMillis;

    @Test
    void aRunBeginsAtZero() {
        Clocks clocks = clocks(1);
        assertEquals(Duration.ZERO, clocks.now().elapsed());
        assertEquals(NOON, clocks.now().wall());
    }

    @Test
    void theTwoClocksAreReadApart() {
        Clocks clocks = clocks(1);
        millis += 1_500;
        wallMillis += 3_600_000;
        assertEquals(Duration.ofMillis(1_500), clocks.now().elapsed());
        assertEquals(NOON.plusHours(1), clocks.now().wall());
    }

    @Test
    void lateIsLateOnTheClocksOfTheMachine() {
        Clocks clocks = clocks(1);
        clocks.until(Duration.ofMillis(250));
        millis += 9_000;
        assertEquals(Duration.ofSeconds(9), clocks.now().elapsed());
        assertEquals(Duration.ZERO, clocks.until(Duration.ofSeconds(1)));
    }

    @Test
    void aRehearsalSleepsTheShorterTime() {
        Clocks clocks = clocks(20);
        assertEquals(Duration.ofMillis(100), clocks.until(Duration.ofSeconds(2)));
        millis += 50;
        assertEquals(Duration.ofSeconds(1), clocks.now().elapsed());
        assertEquals(NOON.plusSeconds(1), clocks.now().wall());
        assertEquals(Duration.ofMillis(50), clocks.until(Duration.ofSeconds(2)));
    }

    @Test
    void aRehearsalWaitsForARunnerThatIsLate() {
        Clocks clocks = clocks(60);
        clocks.until(Duration.ofSeconds(15));
        millis += 5_000;
        assertEquals(Duration.ofMillis(15_500), clocks.now().elapsed());
        clocks.until(Duration.ofSeconds(30));
        millis += 100;
        assertEquals(Duration.ofMillis(21_500), clocks.now().elapsed());
    }

    @Test
    void aRehearsalNeverRunsBackward() {
        Clocks clocks = clocks(60);
        clocks.until(Duration.ofSeconds(15));
        millis += 5_000;
        clocks.now();
        clocks.until(Duration.ofSeconds(2));
        assertEquals(Duration.ofMillis(15_500), clocks.now().elapsed());
    }

    @Test
    void aSpeedBelowOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> clocks(0));
    }

    private Clocks clocks(int speed) {
        return new Clocks(() -> millis * 1_000_000, () -> NOON.plusNanos(wallMillis * 1_000_000), speed);
    }
}
