package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pauses, and the time in which the person or the machine was away. */
class TimeAwayTests {

    private static final Timeline HOLDS = timeline(item("stretch", "30 s, each side"));

    private static SessionRules plain() {
        return SessionRules.of(Scene.RULES.limit(), Scene.RULES.grade());
    }

    @Test
    void aPauseFreezesTheClockAndSilencesAtOnce() {
        Scene scene = Scene.of(HOLDS).to(15).seenNone().press(Action.PAUSE);
        assertEquals(List.of("15.0 Paused", "15.0 SILENCE"), scene.seen());
        scene.to(600);
        assertEquals(List.of(), scene.seen(), "no cue while paused");
        assertEquals(Phase.PAUSED, scene.session().phase());
        assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()));
        assertEquals(Optional.empty(), scene.session().nextDeadline());
        assertEquals(s(585), scene.session().standingFor(scene.now()));
    }

    @Test
    void goingOnHasALeadInOfThreeSeconds() {
        Scene scene =
                Scene.of(HOLDS).to(15).press(Action.PAUSE).to(25).seenNone().press(Action.RESUME);
        assertEquals(List.of("25.0 Resumed", "25.0 READY_TICK"), scene.seen());
        assertEquals(Optional.of(s(3)), scene.session().leadIn(scene.now()));
        scene.to(27.5);
        assertEquals(List.of("26.0 READY_TICK", "27.0 READY_TICK"), scene.seen());
        assertEquals(Optional.of(s(1)), scene.session().leadIn(scene.now()));
        assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()));
        scene.to(29);
        assertEquals(List.of("28.0 GO"), scene.seen());
        assertEquals(Optional.empty(), scene.session().leadIn(scene.now()));
        assertEquals(Optional.of(s(19)), scene.session().remaining(scene.now()));
        scene.to(48);
        assertTrue(scene.seen().contains("48.0 Done"), "15 + 10 of pause + 3 of lead-in + 20");
    }

    @Test
    void theFirstGetReadyStartsAgainInFull() {
        Scene scene = Scene.of(HOLDS).to(4).press(Action.PAUSE).to(9).press(Action.RESUME);
        assertEquals(Phase.READY, scene.session().phase());
        assertEquals(Optional.of(s(5)), scene.session().remaining(scene.now()));
        assertEquals(Optional.empty(), scene.session().leadIn(scene.now()));
        scene.to(14);
        assertTrue(scene.seen().contains("14.0 Done"));
    }

    @Test
    void aLongPauseInAHoldOffersItAgainFromTheStart() {
        Scene scene = Scene.of(HOLDS).to(15).press(Action.PAUSE).to(44.75);
        assertFalse(scene.session().offersRestart(scene.now()));
        assertFalse(scene.session().allows(Verb.RESUME_WITH_REST, scene.now()));
        scene.to(45);
        assertTrue(scene.session().offersRestart(scene.now()));
        Session before = scene.session();
        scene.press(Action.RESUME);
        assertEquals(Optional.of(s(30)), scene.session().remaining(scene.now()));
        Turn rest = before.on(Action.RESUME_WITH_REST, scene.now());
        assertEquals(Optional.of(s(20)), rest.session().remaining(scene.now()));
        assertEquals(Optional.of(s(3)), rest.session().leadIn(scene.now()));
    }

    @Test
    void aLongPauseInARestGoesOnWithWhatIsLeft() {
        Scene scene = Scene.of(HOLDS).to(37).press(Action.PAUSE).to(600);
        assertFalse(scene.session().offersRestart(scene.now()));
        scene.press(Action.RESUME);
        assertEquals(Optional.of(s(6)), scene.session().remaining(scene.now()));
    }

    @Test
    void twoPausesWithinAMomentCountOnce() {
        Scene scene = Scene.of(HOLDS).to(15).press(Action.PAUSE).jump(s(0.05)).press(Action.PAUSE);
        assertEquals(1, scene.events().stream().filter(Paused.class::isInstance).count());
        scene.press(Action.RESUME).jump(s(0.01)).press(Action.PAUSE).press(Action.RESUME);
        assertEquals(Optional.of(s(3)), scene.session().leadIn(scene.now()));
        assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()));
    }

    @Test
    void aPauseInTheLastTenthOfASecondIsNotLost() {
        Scene scene = Scene.of(HOLDS).to(34.9).press(Action.PAUSE).to(40);
        assertEquals(1, scene.session().current().orElseThrow().index());
        assertEquals(Optional.of(s(1)), scene.session().remaining(scene.now()));
        scene.press(Action.RESUME).to(43.1);
        assertEquals(2, scene.session().current().orElseThrow().index());
    }

    @Test
    void aPauseAKeyAfterTheEndOfAStepFindsTheNextOne() {
        Scene scene = Scene.of(HOLDS).to(34.75).jump(s(0.35)).press(Action.PAUSE);
        assertEquals(2, scene.session().current().orElseThrow().index());
        assertEquals(Phase.PAUSED, scene.session().phase());
    }

    @Test
    void aStarvedProcessWasAwayFromTheLastGoodMoment() {
        Scene scene = Scene.of(HOLDS).to(15).seenNone().jump(s(5)).tick();
        assertEquals(List.of("15.0 WentAway", "20.0 SILENCE"), scene.seen());
        assertEquals(Phase.AWAY, scene.session().phase());
        assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()));
        assertEquals(s(5), scene.session().standingFor(scene.now()));
        scene.to(100);
        assertEquals(List.of(), scene.seen());
    }

    @Test
    void twoSecondsLateIsNotAway() {
        Scene scene = Scene.of(HOLDS).to(15).jump(s(2.25)).tick();
        assertEquals(Phase.RUNNING, scene.session().phase());
        scene.jump(s(2.26)).tick();
        assertEquals(Phase.AWAY, scene.session().phase());
    }

    @Test
    void aClosedLidShowsInTheWallClockAlone() {
        Scene scene = Scene.of(HOLDS)
                .to(15)
                .wallBy(Duration.ofHours(8))
                .jump(s(0.25))
                .seenNone()
                .tick();
        assertEquals(List.of("15.0 WentAway", "15.25 SILENCE"), scene.seen());
        assertEquals(Duration.ofHours(8).plusMillis(250), scene.session().standingFor(scene.now()));
        Scene step = Scene.of(HOLDS).to(15).wallBy(s(2)).jump(s(0.25)).tick();
        assertEquals(Phase.RUNNING, step.session().phase(), "two seconds are still well");
    }

    @Test
    void aWallClockThatIsSetBackChangesNothing() {
        Scene scene = Scene.of(HOLDS).to(15).wallBy(Duration.ofHours(-1)).to(34.75);
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(Optional.of(s(1)), scene.session().remaining(scene.now()));
        scene.to(35);
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(2, scene.session().current().orElseThrow().index());
    }

    @Test
    void whileThePersonHasPausedNothingCountsAsAway() {
        Scene scene = Scene.of(HOLDS)
                .to(15)
                .press(Action.PAUSE)
                .jump(Duration.ofHours(1))
                .tick();
        assertEquals(Phase.PAUSED, scene.session().phase());
    }

    @Test
    void withoutAHeartbeatOnlyThePlannedWakeUpCounts() {
        Scene scene = Scene.of(HOLDS, plain()).jump(s(5)).tick().seenNone();
        scene.jump(s(30)).tick();
        assertEquals(List.of("35.0 Played", "35.0 SWITCH"), scene.seen());
        scene.jump(s(10)).tick();
        assertEquals(List.of("43.0 Played"), scene.seen(), "exactly two seconds late");
        scene.jump(s(31)).tick();
        assertEquals(List.of("45.0 WentAway", "76.0 SILENCE"), scene.seen(), "planned at 73.0");
    }

    @Test
    void theCallerMaySayWhenItMeantToWake() {
        Scene scene = Scene.of(HOLDS, plain()).jump(s(5)).tick();
        Turn well = scene.session().tick(scene.jump(s(10)).now(), s(14));
        assertEquals(List.of(), well.events());
        Turn late = scene.session().tick(scene.now(), s(12));
        assertEquals(1, late.events().size());
        assertEquals(Phase.AWAY, late.session().phase());
    }

    @Test
    void whoComesBackIsAskedAboutPainAndAHoldStartsAgainAfterALongTime() {
        Scene scene = Scene.of(HOLDS).to(15).jump(s(40)).tick().seenNone();
        for (Verb verb : List.of(Verb.DONE, Verb.PAUSE, Verb.SKIP, Verb.REPORT_PAIN, Verb.EASE)) {
            assertFalse(scene.session().allows(verb, scene.now()), verb.name());
        }
        scene.press(Action.RESUME);
        assertEquals(Phase.ASKING, scene.session().phase());
        assertEquals(
                Optional.of(new Question(Question.Kind.CAME_BACK, Optional.of(0))),
                scene.session().question());
        assertEquals(List.of("55.0 CameBack"), scene.seen());
        scene.press(Action.pain(2));
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(Optional.of(s(3)), scene.session().leadIn(scene.now()));
        assertEquals(Optional.of(s(30)), scene.session().remaining(scene.now()));
    }

    @Test
    void afterAShortTimeAwayTheHoldGoesOn() {
        Scene scene =
                Scene.of(HOLDS).to(15).jump(s(5)).tick().press(Action.RESUME).press(Action.NO_ANSWER);
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(Optional.of(s(20)), scene.session().remaining(scene.now()));
        assertEquals(Optional.empty(), scene.session().question());
    }

    @Test
    void redOnComingBackEasesOff() {
        Scene scene =
                Scene.of(HOLDS).to(15).jump(s(40)).tick().press(Action.RESUME).press(Action.pain(6));
        assertEquals(Phase.EASING, scene.session().phase());
        scene.press(Action.UNDO);
        assertEquals(Phase.ASKING, scene.session().phase());
        assertEquals(
                Question.Kind.CAME_BACK,
                scene.session().question().orElseThrow().kind());
    }

    @Test
    void stoppingWhileAwayStillAsksBeforeGoingOn() {
        Scene scene = Scene.of(HOLDS).to(15).jump(s(5)).tick().press(Action.STOP);
        assertEquals(Phase.STOPPED, scene.session().phase());
        scene.press(Action.GO_ON);
        assertEquals(Phase.ASKING, scene.session().phase());
        scene.press(Action.NO_ANSWER);
        assertEquals(Phase.RUNNING, scene.session().phase());
    }

    @Test
    void leavingTheProgramIsTimeAway() {
        Scene scene = Scene.of(HOLDS).to(15).press(Action.LEAVE);
        assertEquals(Phase.AWAY, scene.session().phase());
        Scene paused = Scene.of(HOLDS).to(15).press(Action.PAUSE).to(20).press(Action.LEAVE);
        assertEquals(Phase.AWAY, paused.session().phase());
    }

    @Test
    void aKilledSessionIsTakenUpAgainWithANewClock() {
        Scene scene = Scene.of(HOLDS).to(15).press(Action.TOUCH).to(20);
        Session read = Session.fold(HOLDS, Scene.RULES, scene.events());
        Turn reopened = read.reopened();
        assertEquals(Phase.AWAY, reopened.session().phase());
        assertEquals(1, reopened.events().size());
        assertEquals(s(15), reopened.events().get(0).at().elapsed(), "the last moment that is known");
        Moment again = new Moment(s(1), Scene.NOON.plusDays(1));
        Session waiting = reopened.session().tick(again).session();
        assertEquals(Phase.AWAY, waiting.phase());
        assertEquals(Optional.of(s(20)), waiting.remaining(again));
        Turn back = waiting.on(Action.RESUME, again);
        Turn on = back.session().on(Action.pain(1), again);
        assertEquals(Phase.RUNNING, on.session().phase());
        assertEquals(Optional.of(s(30)), on.session().remaining(again), "the hold again, a day later");
        Turn end = on.session().tick(again.plus(s(33)), s(34));
        assertEquals(1, end.events().size());
        assertEquals(s(34), end.events().get(0).at().elapsed());
    }

    @Test
    void aKilledSessionThatStoodOnTheStopScreenStillStandsThere() {
        Scene scene = Scene.of(HOLDS).to(15).press(Action.STOP).press(Action.pain(6));
        Session read =
                Session.fold(HOLDS, Scene.RULES, scene.events()).reopened().session();
        assertEquals(Phase.EASING, read.phase());
        Moment again = new Moment(Duration.ZERO, Scene.NOON.plusDays(1));
        Session eased = read.on(Action.EASE, again).session();
        assertEquals(Phase.ASKING, eased.phase(), "pain is asked after time away, before anything is done");
        assertEquals(Phase.WAITING, eased.on(Action.NO_ANSWER, again).session().phase());
        assertEquals(Phase.EASING, eased.on(Action.pain(5), again).session().phase());
    }

    @Test
    void reopeningWhatHasEndedOrNeverBeganChangesNothing() {
        Session never = Session.fold(HOLDS, Scene.RULES, List.of());
        assertEquals(List.of(), never.reopened().events());
        Scene ended = Scene.of(HOLDS).to(15).press(Action.FINISH).press(Action.FINISH);
        assertEquals(Phase.ENDED, ended.session().phase());
        assertEquals(List.of(), ended.session().reopened().events());
        Scene away = Scene.of(HOLDS).to(15).press(Action.LEAVE);
        assertEquals(List.of(), away.session().reopened().events());
    }

    @Test
    void theDeadlineForTheShellIsTheNextCueOrTheEndOfTheStep() {
        Scene scene = Scene.of(HOLDS);
        assertEquals(Optional.of(s(2)), scene.session().nextDeadline());
        scene.to(2);
        assertEquals(Optional.of(s(3)), scene.session().nextDeadline());
        scene.to(5);
        assertEquals(Optional.of(s(20)), scene.session().nextDeadline());
        scene.to(34);
        assertEquals(Optional.of(s(35)), scene.session().nextDeadline());
        scene.to(35);
        assertEquals(Optional.of(s(40)), scene.session().nextDeadline());
    }

    @Test
    void momentsAreDifferencesWithinARun() {
        Moment noon = new Moment(s(10), Scene.NOON);
        assertEquals(s(10), noon.gapTo(new Moment(s(20), Scene.NOON.plusSeconds(9))));
        assertEquals(s(11), noon.gapTo(new Moment(s(20), Scene.NOON.plusSeconds(11))));
        assertEquals(Duration.ZERO, noon.gapTo(new Moment(s(5), Scene.NOON.minusSeconds(5))));
        assertEquals(s(1), noon.driftTo(new Moment(s(20), Scene.NOON.plusSeconds(11))));
        assertEquals(s(-1), noon.driftTo(new Moment(s(20), Scene.NOON.plusSeconds(9))));
        assertEquals(new Moment(s(12), Scene.NOON.plusSeconds(2)), noon.at(s(12)));
        assertEquals(new Moment(s(0), Scene.NOON.minusSeconds(10)), noon.plus(s(-15)));
    }
}
