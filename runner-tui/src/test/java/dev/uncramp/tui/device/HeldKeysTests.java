package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.app.Key;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldKeysTests {

    private final HeldKeys held = new HeldKeys();

    private boolean at(Key key, long millis) {
        return held.counts(key, millis * 1_000_000);
    }

    /** How many of a repeat count that begins after half a second and comes thirty times a second. */
    private long counted(Key key, int millis) {
        long first = at(key, 0) ? 1 : 0;
        return first
                + IntStream.iterate(500, time -> time < millis, time -> time + 33)
                        .filter(time -> at(key, time))
                        .count();
    }

    @Test
    void ofARepeatOnlyTheFirstKeyCounts() {
        for (Key key : List.of(Key.typed('s'), Key.typed('q'), Key.RIGHT, Key.SPACE, Key.ENTER, Key.typed('x'))) {
            assertTrue(at(key, 0));
            for (int millis = 30; millis < 5_000; millis += 30) {
                assertFalse(at(key, millis), key + " " + millis);
            }
        }
    }

    @Test
    void aKeyHeldForFiveSecondsCountsAtMostTwice() {
        assertEquals(2, counted(Key.RIGHT, 5_000));
    }

    @Test
    void aKeyPressedAgainAfterAQuarterOfASecondCounts() {
        assertTrue(at(Key.RIGHT, 0));
        assertFalse(at(Key.RIGHT, 249));
        assertTrue(at(Key.RIGHT, 249 + 250));
    }

    @Test
    void anotherKeyCountsAtOnce() {
        assertTrue(at(Key.RIGHT, 0));
        assertTrue(at(Key.typed('s'), 1));
        assertTrue(at(Key.RIGHT, 2));
    }

    @Test
    void amountsDigitsAndTheWayOutMayRepeat() {
        for (Key key :
                List.of(Key.UP, Key.DOWN, Key.typed('+'), Key.typed('-'), Key.typed('1'), Key.of(Key.Kind.CTRL_C))) {
            assertTrue(at(key, 0));
            assertTrue(at(key, 1), key.toString());
        }
    }
}
