package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class BreathingTests {

    private static final Moment BEGAN =
            new Moment(Duration.ofSeconds(100), OffsetDateTime.parse("2026-11-20T10:42:00+01:00"));
    private static final Breathing THREE_MINUTES = new Breathing(BEGAN, Limits.BREATHING_NOT_TODAY);

    private static Moment after(double seconds) {
        return BEGAN.plus(Duration.ofMillis((long) (seconds * 1000)));
    }

    @Test
    void aBreathIsFourSecondsInAndSixOut() {
        assertEquals(Breathing.Part.IN, THREE_MINUTES.part(after(0)));
        assertEquals(Breathing.Part.IN, THREE_MINUTES.part(after(3.9)));
        assertEquals(Breathing.Part.OUT, THREE_MINUTES.part(after(4)));
        assertEquals(Breathing.Part.OUT, THREE_MINUTES.part(after(9.9)));
        assertEquals(Breathing.Part.IN, THREE_MINUTES.part(after(10)));
    }

    @Test
    void theSecondsCountDownWithinEachPart() {
        assertEquals(Duration.ofSeconds(4), THREE_MINUTES.partLeft(after(0)));
        assertEquals(Duration.ofSeconds(1), THREE_MINUTES.partLeft(after(3.5)));
        assertEquals(Duration.ofSeconds(6), THREE_MINUTES.partLeft(after(4)));
        assertEquals(Duration.ofSeconds(1), THREE_MINUTES.partLeft(after(19.2)));
    }

    @Test
    void itEndsAfterItsTimeAndIsNeverNegative() {
        assertEquals(Duration.ofMinutes(3), THREE_MINUTES.left(after(0)));
        assertFalse(THREE_MINUTES.isOver(after(179.9)));
        assertTrue(THREE_MINUTES.isOver(after(180)));
        assertEquals(Duration.ZERO, THREE_MINUTES.left(after(4000)));
        assertEquals(Duration.ofMinutes(3), THREE_MINUTES.left(after(-5)));
    }

    @Test
    void theNextSecondIsWhatAShellWaitsFor() {
        assertEquals(Duration.ofSeconds(101), THREE_MINUTES.nextSecond(after(0)));
        assertEquals(Duration.ofSeconds(111), THREE_MINUTES.nextSecond(after(10.4)));
        assertEquals(1, THREE_MINUTES.breath(after(9.9)));
        assertEquals(2, THREE_MINUTES.breath(after(10)));
    }
}
