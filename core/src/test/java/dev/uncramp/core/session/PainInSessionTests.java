package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** Walking until the calf aches, as a clinic ordered it, without a limit; the usual limit is 3. */
    private static Scene intoTheAche(Optional<PainScore> before) {
        PainRule rule = new PainRule(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SafeText.of("moderate leg pain")),
                Optional.of(SafeText.of("the vascular clinic")));
        Program plain = Sample.program(
                Grade.SETTLE, item("walk", "30 min of (walk until your calf aches, rest until it has gone)"));
        Program walk = new Program(
                plain.head(),
                plain.schedule(),
                Optional.of(rule),
                plain.care(),
                plain.levels(),
                plain.progress(),
                plain.exercises(),
                plain.allow(),
                plain.sessions());
        Timeline timeline = Timeline.of(walk, Prescription.first(), Sample.CATALOG);
        return Scene.of(timeline, SessionRules.of(walk, timeline.prescription()).withHeartbeat(Scene.BEAT), before)
                .to(60);
    }

    @Test
    void aScoreUpToTheUsualLimitIsNotAskedAbout() {
        for (int score = 0; score <= 3; score++) {
            Scene scene = intoTheAche(Optional.of(PainScore.of(0))).press(Action.pain(score));
            assertEquals(Phase.RUNNING, scene.session().phase());
            assertEquals(PainBand.GREEN, scene.session().band(0));
            assertFalse(scene.session().allows(Verb.EASE, scene.now()));
        }
    }

    @Test
    void aboveTheUsualLimitItIsAnotherPainUntilItIsSaidToBeTheAche() {
        for (int score = 4; score <= 6; score++) {
            Scene scene = intoTheAche(Optional.of(PainScore.of(0)));
            Duration spent = scene.session().spent(scene.now());
            scene.press(Action.pain(score));
            assertEquals(Phase.EASING, scene.session().phase());
            assertEquals(PainBand.RED, scene.session().band(0));
            assertEquals(1, scene.session().reds());
            assertFalse(scene.session().allows(Verb.GO_ON, scene.now()));
            scene.plus(20).press(new Action.Press(Verb.IS_ORDERED));
            assertEquals(Phase.RUNNING, scene.session().phase());
            assertEquals(PainBand.GREEN, scene.session().band(0));
            assertEquals(0, scene.session().reds());
            assertEquals(Optional.of(PainScore.of(score)), scene.session().painIn(0));
            assertEquals(spent, scene.session().spent(scene.now()), "the time of the question is no exercise time");
        }
    }

    @Test
    void afterAStopTheSessionStaysStoppedWhenItIsTheAche() {
        Scene scene = intoTheAche(Optional.of(PainScore.of(0)))
                .press(Action.STOP)
                .press(Action.pain(5))
                .press(new Action.Press(Verb.IS_ORDERED));
        assertEquals(Phase.STOPPED, scene.session().phase());
        assertEquals(0, scene.session().reds());
    }

    @Test
    void nothingElseCanBeSaidToBeTheAche() {
        assertFalse(intoTheAche(Optional.empty())
                .session()
                .allows(Verb.IS_ORDERED, intoTheAche(Optional.empty()).now()));
        for (int score : new int[] {7, 10}) {
            Scene severe = intoTheAche(Optional.of(PainScore.of(0))).press(Action.pain(score));
            assertFalse(severe.session().allows(Verb.IS_ORDERED, severe.now()));
        }
        Scene sore = intoTheAche(Optional.of(PainScore.of(4))).press(Action.pain(6));
        assertFalse(sore.session().allows(Verb.IS_ORDERED, sore.now()));
        Scene plain = bridging().press(Action.pain(6));
        assertEquals(Phase.EASING, plain.session().phase());
        assertFalse(plain.session().allows(Verb.IS_ORDERED, plain.now()));
    }

    @Test
    void severePainIsRedAlsoWhereAnAcheWasOrdered() {
        for (int score = 7; score <= 10; score++) {
            Scene scene = intoTheAche(Optional.of(PainScore.of(0))).press(Action.pain(score));
            assertEquals(Phase.EASING, scene.session().phase());
            assertFalse(scene.session().allows(Verb.GO_ON, scene.now()));
        }
    }

    @ParameterizedTest
    @EnumSource(PainKind.class)
    void aNewKindOfPainEndsTheSessionAlsoWhereAnAcheWasOrdered(PainKind kind) {
        Scene scene = intoTheAche(Optional.of(PainScore.of(0))).press(Action.pain(4));
        scene.press(new Action.ReportKind(kind));
        assertEquals(Phase.ENDED, scene.session().phase());
        assertEquals(Optional.of(EndReason.PAIN_KIND), scene.session().endReason());
    }

    @Test
    void whoHurtsAtRestAlreadyIsJudgedAsOnAnyGentlerDay() {
        SessionRules rules = intoTheAche(Optional.empty()).session().rules();
        assertEquals(PainLimit.of(3), rules.limit());
        assertEquals(Optional.of(PainLimit.of(6)), rules.ordered());
        assertEquals(PainBand.RED, rules.band(Optional.of(PainScore.of(4)), Optional.of(PainScore.of(6)), true));
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
}
