package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.exercise.ExerciseId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The easier exercise that is taken during a session. */
class EasierTests {

    private static final Timeline DAY =
            timeline(item("bridge", "3 x 8"), item("stretch", "20 s, each side"), item("walk", "5 min"));

    private static Scene bridging() {
        return Scene.of(DAY).to(15).seenNone();
    }

    private static List<String> exercises(Session session) {
        return session.route().stream()
                .filter(step -> step.kind().isWork())
                .map(step -> session.exerciseOf(step).orElseThrow().id().value())
                .toList();
    }

    @Test
    void amberOffersTheEasierOne() {
        Scene scene = bridging();
        assertFalse(scene.session().allows(Verb.EASE, scene.now()));
        scene.press(Action.pain(3));
        assertEquals(PainBand.AMBER, scene.session().band(0));
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertTrue(scene.session().allows(Verb.EASE, scene.now()));
        scene.press(Action.EASE);
        assertEquals(Phase.WAITING, scene.session().phase());
        assertEquals(
                ExerciseId.of("tilt"),
                scene.session()
                        .nextWork()
                        .flatMap(scene.session()::exerciseOf)
                        .orElseThrow()
                        .id());
    }

    @Test
    void theEasierOneIsDoneForAtMostTheSetsThatAreLeft() {
        Timeline stretches = timeline(item("plank", "4 x 20 s"), item("walk", "1 min"));
        Scene scene = Scene.of(stretches).to(60);
        assertEquals(2, scene.session().current().orElseThrow().set());
        scene.press(Action.pain(6)).press(Action.EASE);
        List<String> tail = Sample.lines(scene.session().route());
        assertEquals(
                List.of(
                        "ready 5",
                        "hold 20",
                        "rest 30",
                        "hold 20",
                        "rest 30",
                        "position 10 waits",
                        "hold 20",
                        "rest 5",
                        "hold 20",
                        "rest 5",
                        "hold 20",
                        "position 30",
                        "work 60"),
                tail);
        assertEquals(3, scene.session().nextWork().orElseThrow().sets());
        assertEquals(
                "stretch", scene.session().item().orElseThrow().exercise().id().value());
    }

    @Test
    void theEasierOneWaitsUntilOneIsReady() {
        Scene scene = bridging().press(Action.pain(6)).press(Action.EASE);
        assertEquals(Phase.WAITING, scene.session().phase());
        assertEquals(StepKind.REST, scene.session().current().orElseThrow().kind());
        scene.to(500);
        assertEquals(Phase.WAITING, scene.session().phase());
        scene.press(Action.DONE);
        assertEquals(
                "tilt", scene.session().item().orElseThrow().exercise().id().value());
        assertEquals(5, scene.session().target());
        assertEquals(List.of("bridge", "tilt", "stretch", "stretch", "walk"), exercises(scene.session()));
    }

    @Test
    void theTalliesShowBothTheExerciseAndTheEasierOne() {
        Scene scene = bridging()
                .press(Action.pain(6))
                .press(Action.EASE)
                .press(Action.DONE)
                .plus(15)
                .press(Action.DONE);
        List<Tally> tallies = scene.session().tallies();
        assertEquals(
                List.of("bridge 1", "bridge 2", "bridge 3", "tilt 1", "stretch 1", "stretch 1", "walk 1"),
                tallies.stream().map(t -> t.exercise().value() + " " + t.set()).toList());
        assertEquals(Tally.Result.SKIPPED, tallies.get(0).result());
        assertEquals(s(10), tallies.get(0).held(), "what was done of it is kept");
        assertEquals(Tally.Result.NOT_REACHED, tallies.get(1).result());
        assertTrue(tallies.get(3).eased());
        assertEquals(5, tallies.get(3).done());
    }

    @Test
    void thereIsNoWayBackBehindTheEasierOne() {
        Scene scene = bridging().press(Action.pain(6)).press(Action.EASE);
        assertFalse(scene.session().allows(Verb.UNDO, scene.now()));
        scene.plus(0.1).press(Action.BACK);
        assertEquals("rest 30 waits", Sample.line(scene.session().current().orElseThrow()));
        scene.press(Action.DONE)
                .plus(0.1)
                .press(Action.BACK)
                .plus(0.1)
                .press(Action.BACK)
                .press(Action.BACK);
        assertEquals("rest 30 waits", Sample.line(scene.session().current().orElseThrow()));
    }

    @Test
    void redInTheEasierOneIsASecondRed() {
        Scene scene = bridging()
                .press(Action.pain(6))
                .press(Action.EASE)
                .press(Action.DONE)
                .plus(2);
        scene.press(Action.pain(5));
        assertEquals(2, scene.session().reds());
        assertFalse(scene.session().allows(Verb.LEAVE_OUT, scene.now()));
        assertTrue(scene.session().allows(Verb.FINISH, scene.now()));
    }

    @Test
    void easingFromTheStopScreenNeedsAnEasierExercise() {
        Scene scene = Scene.of(timeline(item("walk", "5 min"))).to(15).press(Action.STOP);
        assertFalse(scene.session().allows(Verb.EASE, scene.now()));
        assertTrue(bridging().press(Action.STOP).press(Action.EASE).session().phase() == Phase.WAITING);
    }

    @Test
    void easedInARoundIsEasedInTheNextOnesToo() {
        Timeline circuit = timeline(Sample.block(
                "c",
                new dev.uncramp.core.program.Circuit(
                        Optional.of(dev.uncramp.core.program.Rounds.of(2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                item("bridge", "8"),
                item("stretch", "20 s")));
        Scene scene = Scene.of(circuit).to(10).press(Action.pain(6)).press(Action.EASE);
        assertEquals(List.of("bridge", "tilt", "stretch", "tilt", "stretch"), exercises(scene.session()));
        assertEquals(
                List.of(1, 1, 1, 2, 2),
                scene.session().route().stream()
                        .filter(step -> step.kind().isWork())
                        .map(Step::round)
                        .toList());
    }
}
