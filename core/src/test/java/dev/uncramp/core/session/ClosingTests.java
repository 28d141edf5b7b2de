package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The questions at the end and how a session ends. */
class ClosingTests {

    private static final Timeline HOLD = timeline(item("stretch", "20 s"));

    private static Optional<Question.Kind> asked(Scene scene) {
        return scene.session().question().map(Question::kind);
    }

    @Test
    void whatWasDoneNeedsOnlyTheScore() {
        Scene scene = Scene.of(HOLD).to(10).press(Action.TOUCH).to(25);
        assertEquals(Optional.of(Question.Kind.SCORE_AFTER), asked(scene));
        scene.seen();
        scene.press(Action.pain(1));
        assertEquals(List.of("25.0 PainReported", "25.0 Ended"), scene.seen());
        assertEquals(Optional.of(PainScore.of(1)), scene.session().painAfter());
        assertEquals(Optional.of(EndReason.COMPLETE), scene.session().endReason());
        assertEquals(Optional.empty(), scene.session().confirmed());
    }

    @Test
    void theScoreMayBeLeftOutAndIsThenNotAnswered() {
        Scene scene = Scene.of(HOLD).to(10).press(Action.TOUCH).to(25).press(Action.NO_ANSWER);
        assertEquals(Phase.ENDED, scene.session().phase());
        assertEquals(Optional.empty(), scene.session().painAfter());
    }

    @Test
    void whatRanByIsAskedForAndEarnsNothingUntilItIsConfirmed() {
        Scene scene = Scene.of(HOLD).to(25).press(Action.pain(1));
        assertEquals(Optional.of(Question.Kind.DID_ALL), asked(scene));
        assertFalse(scene.session().allows(Verb.REPORT_PAIN, scene.now()));
        assertTrue(scene.session().allows(Verb.CONFIRM, scene.now()));
        Tally tally = scene.session().tallies().get(0);
        assertEquals(0, tally.done());
        assertEquals(1, tally.played());
        assertEquals(s(0), tally.held());
        assertEquals(s(20), tally.heldPlayed());
        assertEquals(Tally.Result.PLAYED, tally.result());
        scene.press(new Action.Confirm(Portion.MOST));
        assertEquals(Phase.ENDED, scene.session().phase());
        assertEquals(Optional.of(Portion.MOST), scene.session().confirmed());
    }

    @Test
    void noAnswerIsNoConfirmation() {
        Scene scene = Scene.of(HOLD).to(25).press(Action.NO_ANSWER).press(Action.NO_ANSWER);
        assertEquals(Phase.ENDED, scene.session().phase());
        assertEquals(Optional.empty(), scene.session().confirmed());
        assertEquals(Optional.of(EndReason.COMPLETE), scene.session().endReason());
    }

    @Test
    void silenceEndsTheSessionAfterTenMinutesWithNothingConfirmed() {
        Scene scene = Scene.of(HOLD).to(25).seenNone().jump(s(599.9)).tick();
        assertEquals(Phase.ASKING, scene.session().phase());
        scene.jump(s(0.1)).tick();
        assertEquals(List.of("625.0 Ended"), scene.seen());
        assertEquals(Optional.empty(), scene.session().painAfter());
        assertEquals(Optional.empty(), scene.session().confirmed());
    }

    @Test
    void finishingEarlyKeepsWhatWasDoneAndAsksForTheScore() {
        Scene scene = Scene.of(HOLD).to(15).seenNone().press(Action.FINISH);
        assertEquals(List.of("15.0 Finished", "15.0 SILENCE"), scene.seen());
        assertEquals(Optional.of(Question.Kind.SCORE_AFTER), asked(scene));
        assertEquals(s(10), scene.session().tallies().get(0).held());
        assertEquals(Tally.Result.SKIPPED, scene.session().tallies().get(0).result());
        assertFalse(scene.session().allows(Verb.UNDO, scene.now()));
        scene.press(Action.pain(3));
        assertEquals(Optional.of(EndReason.FINISHED), scene.session().endReason());
    }

    @Test
    void finishingTwiceLeavesTheQuestionsOpen() {
        Scene scene = Scene.of(HOLD).to(15).press(Action.FINISH).press(Action.FINISH);
        assertEquals(Optional.of(EndReason.FINISHED), scene.session().endReason());
        assertEquals(Optional.empty(), scene.session().painAfter());
    }

    @Test
    void aClosingScoreIsTakenBackAndAskedAgain() {
        Scene scene = Scene.of(HOLD).to(25).press(Action.pain(9)).press(Action.UNDO);
        assertEquals(Optional.of(Question.Kind.SCORE_AFTER), asked(scene));
        assertEquals(Optional.empty(), scene.session().painAfter());
        scene.press(Action.pain(0)).press(new Action.Confirm(Portion.ALL));
        assertEquals(Optional.of(PainScore.of(0)), scene.session().painAfter());
    }

    @Test
    void aHighScoreAtTheEndIsNoRedExercise() {
        Scene scene = Scene.of(HOLD).to(25).press(Action.pain(9));
        assertEquals(0, scene.session().reds());
        assertEquals(Phase.ASKING, scene.session().phase());
    }

    @Test
    void stoppingAtTheClosingQuestionsLeadsBackToThem() {
        Scene scene = Scene.of(HOLD).to(25).press(Action.STOP);
        assertEquals(Phase.STOPPED, scene.session().phase());
        assertFalse(scene.session().allows(Verb.EASE, scene.now()));
        assertFalse(scene.session().allows(Verb.LEAVE_OUT, scene.now()));
        assertFalse(scene.session().allows(Verb.REPORT_PAIN, scene.now()));
        scene.press(Action.GO_ON);
        assertEquals(Optional.of(Question.Kind.SCORE_AFTER), asked(scene));
        scene.press(Action.STOP).press(Action.FINISH);
        assertEquals(Optional.of(EndReason.COMPLETE), scene.session().endReason());
    }

    @Test
    void theLastEndedEventDoesNotChangeTheReason() {
        Scene scene = Scene.of(HOLD).to(25).press(Action.pain(1)).press(new Action.Confirm(Portion.PART));
        Session again = scene.session().after(new Ended(scene.now(), EndReason.WARNING_SIGN));
        assertEquals(scene.session(), again);
        assertEquals(scene.session().hashCode(), again.hashCode());
    }

    @Test
    void takingBackTheLastDoneReturnsFromTheClosingQuestions() {
        Scene scene = Scene.of(timeline(item("bridge", "8"))).to(20).press(Action.DONE);
        assertEquals(Phase.ASKING, scene.session().phase());
        scene.press(Action.UNDO);
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(0, scene.session().tallies().get(0).done());
        assertEquals(s(15), scene.session().spent(scene.now()));
    }

    @Test
    void takingBackWhilePausedStaysPaused() {
        Scene scene =
                Scene.of(timeline(item("stretch", "20 s, each side"))).to(10).press(Action.SKIP);
        scene.plus(1).press(Action.PAUSE).press(Action.UNDO);
        assertEquals(Phase.PAUSED, scene.session().phase());
        assertEquals(1, scene.session().current().orElseThrow().index());
        assertEquals(Optional.of(s(15)), scene.session().remaining(scene.now()));
    }

    @Test
    void takingBackMoreTimeLeavesThePlannedTime() {
        Scene scene = Scene.of(HOLD).to(10).press(Action.EXTEND).plus(1).press(Action.UNDO);
        assertEquals(Optional.of(s(14)), scene.session().remaining(scene.now()));
        Scene later = Scene.of(timeline(item("stretch", "20 s, each side")))
                .to(10)
                .press(Action.EXTEND)
                .to(36);
        later.press(Action.UNDO);
        assertEquals(2, later.session().current().orElseThrow().index(), "that step is over");
    }
}
