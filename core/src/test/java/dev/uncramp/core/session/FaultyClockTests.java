package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.Item;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows C01 to C05: machines that sleep, clocks that jump, and a process that is kept waiting. */
class FaultyClockTests {

    /** 5 s get ready, 30 s left, 8 s change, 30 s right. */
    private static final Timeline HOLDS = timeline(item("stretch", "30 s, each side"));

    private static final double IN_A_HOLD = 15;
    private static final double IN_A_CHANGE = 38;

    static Stream<Arguments> sleeps() {
        return Stream.of(IN_A_HOLD, IN_A_CHANGE)
                .flatMap(when -> Stream.of(Duration.ofSeconds(30), Duration.ofHours(8))
                        .flatMap(length -> Stream.of(true, false).map(nano -> Arguments.of(when, length, nano))));
    }

    /** A machine that sleeps: on Linux and macOS only the wall clock goes on, on Windows both do. */
    private static void sleep(Scene scene, Duration length, boolean bothClocks) {
        if (bothClocks) {
            scene.jump(length);
        } else {
            scene.wallBy(length).jump(s(0.25));
        }
    }

    @ParameterizedTest
    @MethodSource("sleeps")
    void aMachineThatSleptIsTimeAwayWithItsLengthAndEarnsNothing(double when, Duration length, boolean bothClocks) {
        Scene scene = Scene.of(HOLDS).to(when).seenNone();
        Optional<Duration> left = scene.session().remaining(scene.now());
        sleep(scene, length, bothClocks);
        scene.tick();
        assertEquals(Phase.AWAY, scene.session().phase());
        assertEquals(
                1,
                scene.seen().stream().filter(line -> line.endsWith("WentAway")).count());
        assertEquals(left, scene.session().remaining(scene.now()));
        assertTrue(scene.session().standingFor(scene.now()).minus(length).compareTo(s(0.5)) < 0);
        assertFalse(scene.session().standingFor(scene.now()).compareTo(length) < 0);
        assertEquals(s(when > 35 ? 30 : 0), held(scene), "only what was over before");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPauseInWhichTheMachineSleptStaysAPause(boolean bothClocks) {
        for (Duration length : List.of(Duration.ofSeconds(30), Duration.ofHours(8))) {
            Scene scene = Scene.of(HOLDS).to(IN_A_HOLD).press(Action.PAUSE).seenNone();
            sleep(scene, length, bothClocks);
            scene.tick();
            assertEquals(Phase.PAUSED, scene.session().phase());
            assertEquals(List.of(), scene.seen());
            assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()));
        }
    }

    static Stream<Duration> walls() {
        Duration to1970 = Duration.between(Scene.NOON, OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        return Stream.of(Duration.ofHours(-1), to1970, Duration.ofSeconds(-3), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void aWallClockThatIsSetBackOrALittleForwardLeavesTheCountdownAlone(Duration by) {
        Scene plain = Scene.of(HOLDS).to(IN_A_HOLD).seenNone().to(80);
        Scene set = Scene.of(HOLDS).to(IN_A_HOLD).seenNone().wallBy(by).to(80);
        assertEquals(plain.seen(), set.seen());
        assertEquals(plain.session().tallies(), set.session().tallies());
    }

    @ParameterizedTest
    @MethodSource("walls")
    void howLongAPauseLastsIsNeverNegative(Duration by) {
        Scene scene = Scene.of(HOLDS)
                .to(IN_A_HOLD)
                .press(Action.PAUSE)
                .wallBy(by)
                .jump(s(10))
                .tick();
        Duration length = scene.session().standingFor(scene.now());
        assertTrue(length.compareTo(s(10)) >= 0 && length.compareTo(s(12)) <= 0, length::toString);
    }

    @Test
    void aWallClockThatIsSetAnHourForwardLooksLikeAClosedLidAndIsAsked() {
        Scene scene = Scene.of(HOLDS)
                .to(IN_A_HOLD)
                .wallBy(Duration.ofHours(1))
                .jump(s(0.25))
                .tick();
        assertEquals(Phase.AWAY, scene.session().phase());
        assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()));
    }

    @Test
    void aWallClockThatIsSetRightSlowlyChangesNothing() {
        for (int permille : new int[] {-5, 5}) {
            Scene scene = Scene.of(HOLDS);
            for (int quarter = 0; quarter < 290; quarter++) {
                scene.jump(Scene.BEAT)
                        .wallBy(Scene.BEAT.multipliedBy(permille).dividedBy(1000))
                        .tick();
            }
            assertTrue(scene.seen().stream().noneMatch(line -> line.endsWith("WentAway")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:59:45", "2026-10-25T02:59:45"})
    void inTheNightInWhichTheOffsetChangesTheCountdownRunsOn(String local) {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        ZonedDateTime wall = LocalDateTime.parse(local).atZone(vienna);
        Turn turn =
                Session.begin(HOLDS, Scene.RULES, new Moment(Duration.ZERO, wall.toOffsetDateTime()), Optional.empty());
        ZoneOffset before = wall.getOffset();
        for (Duration now = Scene.BEAT; now.compareTo(s(40)) <= 0; now = now.plus(Scene.BEAT)) {
            turn = turn.session().tick(new Moment(now, wall.plus(now).toOffsetDateTime()));
            assertFalse(turn.session().phase() == Phase.AWAY, local);
        }
        assertEquals(2, turn.session().current().orElseThrow().index());
        assertTrue(!before.equals(wall.plusSeconds(40).getOffset()));
        assertEquals(
                LocalDate.parse(local.substring(0, 10)), wall.plusSeconds(40).toLocalDate());
    }

    @Test
    void aProcessThatWasKeptWaitingGivesAtMostOneCue() {
        for (double at = 0.25; at < 70; at += 0.25) {
            for (double late : new double[] {0.4, 1, 2, 5}) {
                Scene scene = Scene.of(HOLDS).to(at).seenNone().jump(s(late)).tick();
                String when = at + " " + late;
                long cues = scene.seen().stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .filter(FaultyClockTests::isCue)
                        .count();
                assertTrue(cues <= 1, when);
                assertEquals(late > 2.25, scene.session().phase() == Phase.AWAY, when);
            }
        }
    }

    /** An hour of sets: each ends at its exact time although each wake-up is late by another bit. */
    @Test
    void inAnHourNoStepEndsATenthOfASecondLate() {
        Item sets = item("stretch", "20 x 30 s, relax 5 s");
        Timeline hour = timeline(sets, sets, sets, sets, sets, sets);
        Scene scene = Scene.of(hour);
        Duration planned = Duration.ZERO;
        for (int wake = 0; planned.compareTo(Duration.ofHours(1)) < 0; wake++) {
            scene.jump(Duration.ofMillis(250 + wake * 37L % 200)).tick();
            planned = scene.now().elapsed();
        }
        List<SessionEvent> ends =
                scene.events().stream().filter(event -> event instanceof Played).toList();
        assertTrue(ends.size() > 190, ends.size() + " steps");
        Duration due = Duration.ZERO;
        for (int i = 0; i < ends.size(); i++) {
            due = due.plus(hour.route().at(i).step().length());
            assertEquals(due, ends.get(i).at().elapsed(), "step " + i);
        }
    }

    private static boolean isCue(String name) {
        return Stream.of(Cue.values())
                .filter(cue -> cue != Cue.SILENCE)
                .anyMatch(cue -> cue.name().equals(name));
    }

    private static Duration held(Scene scene) {
        return scene.session().tallies().stream()
                .map(tally -> tally.held().plus(tally.heldPlayed()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
