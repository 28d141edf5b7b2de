package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.Cue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock of these tests stands still for the bell's own thread, which therefore never rings. */
class BellTests {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final List<Long> rung = new ArrayList<>();
    private long now;
    private final Bell bell = new Bell(
            () -> rung.add(now), () -> Thread.currentThread().getName().equals("bell") ? NEVER : now * 1_000_000);

    @Test
    void noTwoCuesSoundAlike() {
        List<List<Duration>> rhythms =
                Arrays.stream(Rhythm.values()).map(Rhythm::beats).toList();
        assertEquals(rhythms.size(), new HashSet<>(rhythms).size());
    }

    @Test
    void noGapIsShorterThanTerminalsCanRing() {
        for (Rhythm rhythm : Rhythm.values()) {
            for (int i = 1; i < rhythm.beats().size(); i++) {
                Duration gap = rhythm.beats().get(i).minus(rhythm.beats().get(i - 1));
                assertTrue(gap.toMillis() >= 180, rhythm + " " + gap);
            }
        }
    }

    @Test
    void aTickAndTheNextLeaveRoomForEachOther() {
        assertTrue(Rhythm.LAST_THREE.beats().get(1).toMillis() < 1000);
    }

    @Test
    void theBeatsComeWhenTheyAreDue() throws IOException {
        bell.sound(Cue.HALF);
        ringUntil(2_000);
        assertEquals(List.of(0L, 540L), rung);
    }

    @Test
    void afterSilenceNothingRings() throws IOException {
        bell.sound(Cue.FINISH);
        ringUntil(100);
        bell.silence();
        ringUntil(5_000);
        assertEquals(List.of(0L), rung);
    }

    @Test
    void theCueSilenceSilences() throws IOException {
        bell.sound(Cue.END);
        bell.sound(Cue.SILENCE);
        ringUntil(5_000);
        assertEquals(List.of(), rung);
    }

    @Test
    void aNewCueTakesThePlaceOfOneThatStillRings() throws IOException {
        bell.sound(Cue.END);
        ringUntil(200);
        bell.sound(Cue.SWITCH);
        ringUntil(5_000);
        assertEquals(List.of(0L, 180L, 200L, 740L, 1280L), rung);
    }

    @Test
    void aTickLetsALongerRhythmFinish() throws IOException {
        bell.sound(Cue.HALF);
        bell.sound(Cue.READY_TICK);
        ringUntil(5_000);
        assertEquals(List.of(0L, 540L), rung);
    }

    @Test
    void afterTheLastBeatNothingIsWaitedFor() throws IOException {
        bell.sound(Cue.READY_TICK);
        assertEquals(-1, bell.step(now));
    }

    /** Plays the thread's part, a millisecond at a time. */
    private void ringUntil(long millis) throws IOException {
        for (long at = now; at <= millis; at++) {
            now = at;
            bell.step(at * 1_000_000);
        }
    }
}
