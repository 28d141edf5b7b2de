package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said about pain during a session, and what it leads to; the limit is 4, the grade restore. */
class PainInSessionTests {

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
    void greenGoesOnAndIsKept() {
        Scene scene = bridging().press(Action.pain(2));
        assertEquals(List.of("15.0 PainReported"), scene.seen());
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(PainBand.GREEN, scene.session().band(0));
        assertEquals(Optional.of(PainScore.of(2)), scene.session().painIn(0));
        assertEquals(PainBand.NOT_ANSWERED, scene.session().band(1));
        assertEquals(Optional.empty(), scene.session().painIn(1));
    }

    @Test
    void theHighestScoreOfAnExerciseCountsAndTheLastOneBands() {
        Scene scene = bridging().press(Action.pain(4)).press(Action.pain(1));
        assertEquals(Optional.of(PainScore.of(4)), scene.session().painIn(0));
        assertEquals(PainBand.GREEN, scene.session().band(0));
    }

    @Test
    void aScoreIsTakenBackWhereItStands() {
        Scene scene =
                bridging().press(Action.pain(1)).press(Action.pain(4)).plus(7).press(Action.UNDO);
        assertEquals(Optional.of(PainScore.of(1)), scene.session().painIn(0));
        assertEquals(s(17), scene.session().spent(scene.now()), "the clock ran on");
        scene.press(Action.UNDO);
        assertEquals(Optional.empty(), scene.session().painIn(0));
        assertFalse(scene.session().allows(Verb.UNDO, scene.now()));
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
    void redEndsTheExerciseAndStopsClockAndSound() {
        Scene scene = bridging().press(Action.pain(5));
        assertEquals(List.of("15.0 PainReported", "15.0 SILENCE"), scene.seen());
        assertEquals(Phase.EASING, scene.session().phase());
        assertEquals(1, scene.session().reds());
        scene.to(2000);
        assertEquals(Phase.EASING, scene.session().phase());
        assertEquals(s(10), scene.session().spent(scene.now()));
        for (Verb verb :
                List.of(Verb.GO_ON, Verb.RESUME, Verb.DONE, Verb.SKIP, Verb.BACK, Verb.REPORT_PAIN, Verb.PAUSE)) {
            assertFalse(scene.session().allows(verb, scene.now()), verb.name());
        }
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
    void leavingOutAfterRedGoesToTheNextExercise() {
        Scene scene = bridging().press(Action.pain(6)).press(Action.LEAVE_OUT);
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals("rest 30", Sample.line(scene.session().current().orElseThrow()));
        assertEquals(
                "stretch",
                scene.session()
                        .nextWork()
                        .flatMap(scene.session()::exerciseOf)
                        .orElseThrow()
                        .id()
                        .value());
        scene.press(Action.UNDO);
        assertEquals(Phase.EASING, scene.session().phase());
        scene.press(Action.UNDO);
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(0, scene.session().reds());
        assertEquals(Optional.of(s(3)), scene.session().leadIn(scene.now()));
    }

    @Test
    void twoExercisesRedLeaveOnlyTheEnd() {
        Scene scene = bridging()
                .press(Action.pain(6))
                .press(Action.LEAVE_OUT)
                .press(Action.DONE)
                .plus(3);
        scene.press(Action.pain(7));
        assertEquals(Phase.EASING, scene.session().phase());
        assertEquals(2, scene.session().reds());
        for (Verb verb : List.of(Verb.EASE, Verb.LEAVE_OUT, Verb.GO_ON)) {
            assertFalse(scene.session().allows(verb, scene.now()), verb.name());
        }
        scene.press(Action.STOP);
        for (Verb verb : List.of(Verb.EASE, Verb.LEAVE_OUT, Verb.GO_ON)) {
            assertFalse(scene.session().allows(verb, scene.now()), verb.name());
        }
        scene.seen();
        scene.press(Action.FINISH);
        assertEquals(Phase.ENDED, scene.session().phase());
        assertEquals(Optional.of(EndReason.TWO_REDS), scene.session().endReason());
    }

    @Test
    void twoRedsEndByThemselvesWhenNobodyIsThere() {
        Scene scene = bridging()
                .press(Action.pain(6))
                .press(Action.LEAVE_OUT)
                .press(Action.DONE)
                .plus(3);
        scene.press(Action.pain(7)).seenNone().jump(s(599)).tick();
        assertEquals(Phase.EASING, scene.session().phase());
        scene.jump(s(1)).tick();
        assertEquals(Optional.of(EndReason.TWO_REDS), scene.session().endReason());
        assertEquals(1, scene.seen().size());
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
    void redTwiceInOneExerciseIsOneRed() {
        Scene scene = bridging()
                .press(Action.STOP)
                .press(Action.pain(6))
                .press(Action.STOP)
                .press(Action.pain(8));
        assertEquals(1, scene.session().reds());
        assertEquals(Optional.of(PainScore.of(8)), scene.session().painIn(0));
    }

    @Test
    void theStopScreenHasItsChoices() {
        Scene scene = bridging().press(Action.STOP);
        assertEquals(List.of("15.0 Stopped", "15.0 SILENCE"), scene.seen());
        assertEquals(Phase.STOPPED, scene.session().phase());
        for (Verb verb : List.of(
                Verb.EASE,
                Verb.LEAVE_OUT,
                Verb.FINISH,
                Verb.GO_ON,
                Verb.REPORT_PAIN,
                Verb.REPORT_KIND,
                Verb.REPORT_SIGN,
                Verb.STOP)) {
            assertTrue(scene.session().allows(verb, scene.now()), verb.name());
        }
        for (Verb verb : List.of(Verb.RESUME, Verb.PAUSE, Verb.DONE, Verb.SKIP, Verb.BACK)) {
            assertFalse(scene.session().allows(verb, scene.now()), verb.name());
        }
        scene.to(4000).press(Action.STOP);
        assertEquals(List.of(), scene.seen(), "nothing times out, and stopped is stopped");
        scene.press(Action.GO_ON);
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(Optional.of(s(3)), scene.session().leadIn(scene.now()));
    }

    @Test
    void aGreenScoreOnTheStopScreenStaysThereAndARedOneTakesGoingOnAway() {
        Scene scene = bridging().press(Action.STOP).press(Action.pain(1));
        assertEquals(Phase.STOPPED, scene.session().phase());
        assertTrue(scene.session().allows(Verb.GO_ON, scene.now()));
        scene.press(Action.pain(9));
        assertEquals(Phase.EASING, scene.session().phase());
        scene.press(Action.STOP);
        assertEquals(Phase.STOPPED, scene.session().phase());
        assertFalse(scene.session().allows(Verb.GO_ON, scene.now()));
        assertTrue(scene.session().allows(Verb.EASE, scene.now()));
        scene.press(Action.UNDO);
        assertEquals(Phase.STOPPED, scene.session().phase());
        assertTrue(scene.session().allows(Verb.GO_ON, scene.now()), "the red score was taken back");
    }

    @Test
    void easingFromTheStopScreenNeedsAnEasierExercise() {
        Scene scene = Scene.of(timeline(item("walk", "5 min"))).to(15).press(Action.STOP);
        assertFalse(scene.session().allows(Verb.EASE, scene.now()));
        assertTrue(bridging().press(Action.STOP).press(Action.EASE).session().phase() == Phase.WAITING);
    }

    @ParameterizedTest
    @EnumSource
    void aKindOfPainEndsTheSessionWhateverItsNumber(PainKind kind) {
        Scene scene = bridging().press(new Action.ReportKind(kind));
        assertEquals(List.of("15.0 KindReported", "15.0 Ended", "15.0 SILENCE"), scene.seen());
        assertEquals(Phase.ENDED, scene.session().phase());
        assertEquals(Optional.of(EndReason.PAIN_KIND), scene.session().endReason());
        assertEquals(Optional.of(kind), scene.session().painKind());
        assertEquals(s(10), scene.session().tallies().get(0).held());
        assertEquals(Optional.empty(), scene.session().current());
        for (Verb verb : Verb.values()) {
            assertFalse(scene.session().allows(verb, scene.now()), verb.name());
        }
    }

    @Test
    void aWarningSignEndsTheSession() {
        Scene scene = bridging().press(Action.STOP).press(new Action.ReportSign(Tier.NOW, Optional.of("chest-pain")));
        assertEquals(Optional.of(EndReason.WARNING_SIGN), scene.session().endReason());
        assertEquals(Tier.NOW, scene.session().sign().orElseThrow().tier());
        assertEquals(
                Optional.of("chest-pain"), scene.session().sign().orElseThrow().sign());
        assertEquals(Optional.empty(), bridging().session().sign());
    }

    @Test
    void thePrefixBeforeTheEndIsAlreadyOver() {
        Scene scene = bridging().press(new Action.ReportKind(PainKind.NUMBNESS));
        List<SessionEvent> torn = scene.events().subList(0, scene.events().size() - 1);
        Session read = Session.fold(DAY, Scene.RULES, torn);
        assertEquals(Phase.ENDED, read.phase());
        assertEquals(Optional.of(EndReason.PAIN_KIND), read.endReason());
    }

    @Test
    void inARestTheScoreIsForTheExerciseJustDone() {
        Scene scene = Scene.of(DAY).to(10).press(Action.DONE).plus(5).press(Action.pain(4));
        assertEquals(Optional.of(PainScore.of(4)), scene.session().painIn(0));
    }

    @Test
    void redInTheLastRestOfAnExerciseLeadsOnToTheNext() {
        Scene scene = Scene.of(timeline(item("bridge", "8"), item("stretch", "20 s")))
                .to(10)
                .press(Action.DONE);
        scene.plus(5).press(Action.pain(6));
        assertEquals(Phase.EASING, scene.session().phase());
        assertFalse(scene.session().allows(Verb.EASE, scene.now()), "no set is left");
        scene.press(Action.LEAVE_OUT);
        assertEquals(
                "stretch",
                scene.session()
                        .nextWork()
                        .flatMap(scene.session()::exerciseOf)
                        .orElseThrow()
                        .id()
                        .value());
        assertEquals(Tally.Result.DONE, scene.session().tallies().get(0).result());
    }

    @Test
    void inTheGentlerSessionTheScoreBeforeCounts() {
        Timeline gentler = timeline(Prescription.first().with(Ease.GENTLER), item("walk", "5 min"));
        Scene scene =
                Scene.of(gentler, Scene.RULES, Optional.of(PainScore.of(5))).to(20);
        scene.press(Action.pain(6));
        assertEquals(PainBand.AMBER, scene.session().band(0));
        scene.press(Action.pain(7));
        assertEquals(PainBand.RED, scene.session().band(0));
        Scene rising =
                Scene.of(DAY, Scene.RULES, Optional.of(PainScore.of(0))).to(20).press(Action.pain(3));
        assertEquals(PainBand.RED, rising.session().band(0), "three above the score before");
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

    @Test
    void whatIsAskedAfterAnExerciseIsAskedInItsRestAndNotTooOften() {
        Timeline day = timeline(item("stretch", "20 s"), item("walk", "5 min"), item("bridge", "8"), item("tilt", "5"));
        SessionRules asking =
                Scene.RULES.askingAbout(Set.of(Sample.STRETCH.id(), Sample.WALK.id(), Sample.BRIDGE.id()));
        Scene scene = Scene.of(day, asking).to(30);
        assertEquals(Optional.empty(), scene.session().question(), "less than three minutes after the first one");
        scene.to(360);
        assertEquals(
                Optional.of(new Question(Question.Kind.AFTER_EXERCISE, Optional.of(1))),
                scene.session().question());
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertTrue(scene.session().allows(Verb.NO_ANSWER, scene.now()));
        scene.press(Action.pain(2));
        assertEquals(Optional.empty(), scene.session().question());
        assertEquals(Optional.of(PainScore.of(2)), scene.session().painIn(1), "the walk, though the bridge comes next");
        scene.to(386).press(Action.DONE);
        assertEquals(Optional.empty(), scene.session().question(), "the bridge: too soon after the last question");
    }

    @Test
    void aQuestionLeftOpenIsNotAnswered() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        SessionRules asking = Scene.RULES.askingAbout(Set.of(Sample.WALK.id()));
        Scene scene = Scene.of(day, asking).to(310);
        assertTrue(scene.session().question().isPresent());
        Session skipped = scene.session().on(Action.NO_ANSWER, scene.now()).session();
        assertEquals(Optional.empty(), skipped.question());
        assertEquals(Optional.empty(), skipped.painIn(0));
        scene.to(336);
        assertEquals(Optional.empty(), scene.session().question(), "the rest is over");
        assertEquals(Optional.empty(), scene.session().painIn(0));
    }

    @Test
    void redAboutTheExerciseBeforeConcernsThatOne() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        SessionRules asking = Scene.RULES.askingAbout(Set.of(Sample.WALK.id()));
        Scene scene = Scene.of(day, asking).to(310).press(Action.pain(6));
        assertEquals(Phase.EASING, scene.session().phase());
        assertEquals(
                "walk", scene.session().item().orElseThrow().exercise().id().value());
        scene.press(Action.LEAVE_OUT);
        assertEquals(
                "bridge",
                scene.session()
                        .nextWork()
                        .flatMap(scene.session()::exerciseOf)
                        .orElseThrow()
                        .id()
                        .value());
    }

    @Test
    void afterAmberTheNextRestAsksAgain() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        Scene scene = Scene.of(day).to(100).press(Action.pain(4)).to(310);
        assertTrue(scene.session().question().isPresent());
        Scene green = Scene.of(day).to(100).press(Action.pain(2)).to(310);
        assertTrue(green.session().question().isEmpty());
    }
}
