package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Enter, more and less time, back, skip and leave out. */
class StepKeysTests {

    private static final Timeline HOLDS = timeline(item("stretch", "30 s, each side"));
    private static final Timeline TWO = timeline(item("bridge", "2 x 8"), item("stretch", "20 s"));

    @Test
    void enterInAHoldRecordsTheSecondsReallyHeld() {
        Scene scene = Scene.of(HOLDS).to(5).seenNone().to(17.5).press(Action.DONE);
        assertEquals(List.of("17.5 Done", "17.5 SWITCH"), last(scene.seen(), 2));
        Tally left = scene.session().tallies().get(0);
        assertEquals(s(12.5), left.held());
        assertEquals(1, left.done());
        assertEquals(Tally.Result.DONE, left.result());
    }

    @Test
    void enterInRepetitionsIsDoneAndTheTargetMayBeChanged() {
        Scene scene = Scene.of(TWO).to(5);
        assertEquals(Optional.empty(), scene.session().remaining(scene.now()), "at one's own pace");
        assertEquals(8, scene.session().target());
        scene.press(Action.SHORTEN).press(Action.SHORTEN).press(Action.EXTEND);
        assertEquals(7, scene.session().target());
        scene.plus(25).press(Action.DONE);
        assertEquals(7, scene.session().tallies().get(0).done());
        assertEquals(Tally.Result.PARTLY, scene.session().tallies().get(0).result());
        assertEquals(s(25), scene.session().tallies().get(0).held());
    }

    @Test
    void oneRepetitionIsTheLeast() {
        Scene scene = Scene.of(timeline(item("bridge", "2"))).to(5).press(Action.SHORTEN);
        assertEquals(1, scene.session().target());
        assertFalse(scene.session().allows(Verb.SHORTEN, scene.now()));
        scene.seen();
        assertEquals(List.of(), scene.press(Action.SHORTEN).seen());
    }

    @Test
    void moreTimeAndLessTimeAreTenSecondsEach() {
        Scene scene = Scene.of(HOLDS).to(15).press(Action.EXTEND);
        assertEquals(Optional.of(s(30)), scene.session().remaining(scene.now()));
        assertEquals(s(40), scene.session().length());
        scene.press(Action.SHORTEN).press(Action.SHORTEN);
        assertEquals(Optional.of(s(10)), scene.session().remaining(scene.now()));
        assertFalse(scene.session().allows(Verb.SHORTEN, scene.now()), "it would be over");
        scene.to(25);
        assertTrue(scene.seen().contains("25.0 Done"));
        assertEquals(s(20), scene.session().tallies().get(0).held());
    }

    @Test
    void moreTimeHasACap() {
        Scene scene = Scene.of(HOLDS).to(15);
        for (int press = 0; press < 100; press++) {
            scene.press(Action.EXTEND);
        }
        assertEquals(s(330), scene.session().length());
        assertFalse(scene.session().allows(Verb.EXTEND, scene.now()));
        assertEquals(
                30,
                scene.events().stream()
                        .filter(event -> event instanceof Extended)
                        .count());
    }

    @Test
    void backRedoesTheStepAfterThreeSecondsElseGoesToTheOneBefore() {
        Scene scene = Scene.of(HOLDS).to(38.25);
        assertEquals(2, scene.session().current().orElseThrow().index());
        scene.press(Action.BACK);
        assertEquals(2, scene.session().current().orElseThrow().index(), "3.25 s in: the change again");
        scene.plus(1).press(Action.BACK);
        assertEquals(1, scene.session().current().orElseThrow().index(), "1 s in: the hold before it");
        assertEquals(Optional.of(s(3)), scene.session().leadIn(scene.now()));
        scene.plus(3);
        assertEquals(Optional.of(s(30)), scene.session().remaining(scene.now()));
        scene.plus(0.5).press(Action.BACK);
        assertEquals(0, scene.session().current().orElseThrow().index());
    }

    @Test
    void aHoldThatIsDoneAgainCountsOnce() {
        Scene scene = Scene.of(HOLDS).to(20).press(Action.DONE).plus(1).press(Action.BACK);
        scene.plus(3 + 30).press(Action.DONE);
        Tally left = scene.session().tallies().get(0);
        assertEquals(1, left.done());
        assertEquals(s(30), left.held());
    }

    @Test
    void skipLeavesAStepOutAndCanBeTakenBack() {
        Scene scene = Scene.of(HOLDS).to(15).press(Action.SKIP);
        assertEquals(StepKind.CHANGE, scene.session().current().orElseThrow().kind());
        assertEquals(1, scene.session().tallies().get(0).skipped());
        assertEquals(Tally.Result.SKIPPED, scene.session().tallies().get(0).result());
        scene.plus(9).press(Action.UNDO);
        assertEquals(1, scene.session().current().orElseThrow().index());
        assertEquals(0, scene.session().tallies().get(0).skipped());
        assertEquals(Optional.of(s(3)), scene.session().leadIn(scene.now()));
        assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()), "with the time that was left");
    }

    @Test
    void skipInTheGetReadyLeavesTheExerciseOut() {
        Scene scene = Scene.of(TWO).to(2).press(Action.SKIP);
        assertEquals(
                "stretch", scene.session().item().orElseThrow().exercise().id().value());
        assertEquals(
                List.of(Tally.Result.SKIPPED, Tally.Result.SKIPPED, Tally.Result.NOT_REACHED),
                scene.session().tallies().stream().map(Tally::result).toList());
        assertEquals(StepKind.READY, scene.session().current().orElseThrow().kind());
        assertEquals(s(5), scene.session().length());
        scene.press(Action.UNDO);
        assertEquals(
                "bridge", scene.session().item().orElseThrow().exercise().id().value());
        assertEquals(Tally.Result.NOT_REACHED, scene.session().tallies().get(0).result());
    }

    @Test
    void leavingOutSkipsTheRestOfTheExercise() {
        Scene scene = Scene.of(TWO).to(20).press(Action.LEAVE_OUT);
        assertEquals(StepKind.REST, scene.session().current().orElseThrow().kind());
        assertEquals(s(30), scene.session().length());
        scene.plus(30);
        assertEquals(
                "stretch", scene.session().item().orElseThrow().exercise().id().value());
        assertEquals(
                List.of(Tally.Result.SKIPPED, Tally.Result.SKIPPED),
                scene.session().tallies().stream().limit(2).map(Tally::result).toList());
    }

    @Test
    void leavingOutTheLastExerciseLeadsToTheEnd() {
        Scene scene = Scene.of(HOLDS).to(20).press(Action.LEAVE_OUT);
        assertEquals(Phase.ASKING, scene.session().phase());
        assertEquals(Tally.Result.SKIPPED, scene.session().tallies().get(1).result());
        scene.press(Action.UNDO);
        assertEquals(1, scene.session().current().orElseThrow().index());
        assertEquals(Tally.Result.NOT_REACHED, scene.session().tallies().get(1).result());
    }

    @Test
    void leavingOutAnExerciseOfACircuitLeavesItOutOfEveryRound() {
        Timeline circuit = timeline(Sample.block(
                "c",
                new dev.uncramp.core.program.Circuit(
                        Optional.of(dev.uncramp.core.program.Rounds.of(2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                item("bridge", "5"),
                item("stretch", "20 s"),
                item("tilt", "5")));
        Scene scene = Scene.of(circuit).to(6).press(Action.LEAVE_OUT);
        assertEquals(
                List.of(
                        "ready 5",
                        "reps ~20",
                        "rest 30",
                        "hold 20",
                        "rest 5",
                        "reps ~15",
                        "rest 5",
                        "hold 20",
                        "rest 5",
                        "reps ~15"),
                Sample.lines(scene.session().route()));
    }

    @Test
    void backAtTheVeryStartIsNoAction() {
        Scene scene = Scene.of(HOLDS);
        assertFalse(scene.session().allows(Verb.BACK, scene.now()));
        assertTrue(scene.plus(0.5).session().allows(Verb.BACK, scene.now()));
        assertEquals(Optional.of(s(5)), scene.press(Action.BACK).session().remaining(scene.now()));
    }

    private static List<String> last(List<String> lines, int count) {
        return lines.subList(lines.size() - count, lines.size());
    }
}
