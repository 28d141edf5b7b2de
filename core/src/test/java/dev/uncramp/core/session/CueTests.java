package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When which cue is due. */
class CueTests {

    private static final Timeline HOLDS = timeline(item("stretch", "30 s, each side"));

    @Test
    void aCueIsDueWithinThreeTenthsOfASecondAndThenDropped() {
        Scene scene = Scene.of(HOLDS).to(19.75);
        scene.seen();
        scene.jump(s(0.55)).tick();
        assertEquals(List.of("20.3 HALF"), scene.seen());
        Scene late = Scene.of(HOLDS).to(19.75);
        late.seen();
        late.jump(s(0.56)).tick();
        assertEquals(List.of(), late.seen());
    }

    @Test
    void halfIsCuedFromTwentySecondsAndTheLastThreeFromTen() {
        assertEquals(List.of("15.0 HALF"), cues(timeline(item("stretch", "20 s")), "HALF"));
        assertEquals(List.of(), cues(timeline(item("stretch", "19 s")), "HALF"));
        assertEquals(3, cues(timeline(item("stretch", "10 s")), "LAST_THREE").size());
        assertEquals(0, cues(timeline(item("stretch", "9 s")), "LAST_THREE").size());
        assertEquals(List.of("17.0 HALF"), cues(timeline(item("bridge", "1, hold 20 s")), "HALF"), "of the hold");
    }

    @Test
    void onlyTheLastPauseBeforeWorkTicks() {
        Timeline gap = timeline(Sample.block(
                "b",
                new dev.uncramp.core.program.Circuit(
                        Optional.empty(),
                        Optional.of(dev.uncramp.core.program.TimeRange.of(s(20))),
                        Optional.empty(),
                        Optional.empty()),
                item("stretch", "5 s"),
                item("walk", "5 s")));
        assertEquals(
                List.of("2.0", "3.0", "4.0", "57.0", "58.0", "59.0"),
                cues(gap, "READY_TICK").stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        assertEquals(List.of("10.0 END"), cues(gap, "END"));
    }

    @Test
    void aShortRelaxDoesNotTickAndWorkThatRunsOnDoesNotEnd() {
        assertEquals(
                3,
                cues(timeline(item("bridge", "2, hold 5 s, relax 3 s")), "READY_TICK")
                        .size());
        assertEquals(List.of(), cues(timeline(item("walk", "(10 s fast, 10 s slow)")), "END"));
        assertEquals(
                2, cues(timeline(item("walk", "(10 s fast, 10 s slow)")), "GO").size());
    }

    @Test
    void aTempoIsCuedAtEachTurnOfTheMovementUntilTheTargetAndThenWaits() {
        Scene scene = Scene.of(timeline(item("bridge", "2, tempo 3-2-3"))).to(5).seenNone();
        assertEquals(
                List.of("8.0 TOP", "10.0 DOWN", "13.0 UP", "16.0 TOP", "18.0 DOWN"),
                scene.to(60).seen());
        assertEquals(StepKind.REPS, scene.session().current().map(Step::kind).orElseThrow());
        Scene more = Scene.of(timeline(item("bridge", "1, up 3 s"))).to(5).seenNone();
        more.press(Action.EXTEND).seenNone();
        assertEquals(List.of("8.0 DOWN", "10.0 UP", "13.0 DOWN"), more.to(60).seen(), "one more, one beat more");
    }

    @Test
    void breathsAreCuedInAndOut() {
        assertEquals(
                List.of("9.0 DOWN", "15.0 UP", "19.0 DOWN"),
                Scene.of(timeline(item("stretch", "2 breaths")))
                        .to(5)
                        .seenNone()
                        .to(60)
                        .seen());
    }

    private static List<String> cues(Timeline timeline, String cue) {
        return Scene.of(timeline).to(timeline.total().toSeconds() + 5.0).seen().stream()
                .filter(line -> line.endsWith(" " + cue))
                .toList();
    }
}
