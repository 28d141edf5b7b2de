package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.timeline;
import static dev.uncramp.core.session.Scene.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTests {

    private static final Timeline HOLDS = timeline(item("stretch", "30 s, each side"));
    private static final Timeline TWO = timeline(item("bridge", "2 x 8"), item("stretch", "20 s"));

    @Test
    void oneLongScenarioSecondBySecond() {
        Scene scene = Scene.of(HOLDS);
        assertEquals(List.of("0.0 Began"), scene.seen());
        assertEquals(Phase.READY, scene.session().phase());
        scene.to(5);
        assertEquals(
                List.of("2.0 READY_TICK", "3.0 READY_TICK", "4.0 READY_TICK", "5.0 Played", "5.0 GO"), scene.seen());
        assertEquals(Phase.RUNNING, scene.session().phase());
        assertEquals(Optional.of(s(30)), scene.session().remaining(scene.now()));
        scene.to(5.25);
        assertEquals(Optional.of(s(30)), scene.session().remaining(scene.now()), "rounded up");
        scene.to(35);
        assertEquals(
                List.of(
                        "20.0 HALF",
                        "32.0 LAST_THREE",
                        "33.0 LAST_THREE",
                        "34.0 LAST_THREE",
                        "35.0 Played",
                        "35.0 SWITCH"),
                scene.seen());
        assertEquals(StepKind.CHANGE, scene.session().current().orElseThrow().kind());
        assertEquals(Side.RIGHT, scene.session().next().orElseThrow().side());
        scene.to(43);
        assertEquals(
                List.of("40.0 READY_TICK", "41.0 READY_TICK", "42.0 READY_TICK", "43.0 Played", "43.0 GO"),
                scene.seen());
        scene.to(73);
        assertEquals(
                List.of(
                        "58.0 HALF",
                        "70.0 LAST_THREE",
                        "71.0 LAST_THREE",
                        "72.0 LAST_THREE",
                        "73.0 Played",
                        "73.0 FINISH"),
                scene.seen());
        assertEquals(Phase.ASKING, scene.session().phase());
        assertEquals(Optional.empty(), scene.session().current());
    }

    @Test
    void everyStepEndsAtItsExactTimeHoweverLateTheTicksAre() {
        Scene scene = Scene.of(HOLDS, Scene.RULES.withHeartbeat(s(2)));
        scene.jump(s(1.9)).tick().jump(s(1.9)).tick().jump(s(1.9)).tick();
        assertEquals(List.of("0.0 Began", "5.0 Played"), scene.seen(), "0.7 s late: no cue any more");
        for (int tick = 0; tick < 16; tick++) {
            scene.jump(s(1.9)).tick();
        }
        assertEquals(List.of("32.3 LAST_THREE", "34.2 LAST_THREE", "35.0 Played"), scene.seen());
        assertEquals(s(36.1), scene.now().elapsed());
        assertEquals(Optional.of(s(7)), scene.session().remaining(scene.now()), "8 s from 35.0: 6.9 s are left");
    }

    @Test
    void oneWakeUpMayEndSeveralShortSteps() {
        Timeline held = timeline(item("bridge", "3, hold 1 s"));
        Scene scene = Scene.of(held).to(5).press(Action.TOUCH);
        scene.seen();
        scene.to(7.75).jump(s(2)).tick();
        assertEquals(List.of("7.0 GO", "8.0 Done"), scene.seen());
        scene.jump(s(2.2)).tick();
        assertEquals(List.of("11.0 Done"), scene.seen());
        assertEquals(3, scene.session().current().orElseThrow().rep());
    }

    @Test
    void whoTouchedAKeyInTheBlockHasDoneIt() {
        Scene scene = Scene.of(HOLDS).to(10).press(Action.TOUCH);
        assertEquals(
                List.of("10.0 Touched"),
                scene.seen().stream().filter(n -> n.endsWith("Touched")).toList());
        scene.press(Action.TOUCH);
        assertEquals(List.of(), scene.seen(), "once in a block");
        scene.to(35);
        assertTrue(scene.seen().contains("35.0 Done"));
    }

    @Test
    void aNewBlockIsUntouched() {
        Timeline blocks =
                timeline(Sample.block("one", item("stretch", "20 s")), Sample.block("two", item("stretch", "20 s")));
        Scene scene = Scene.of(blocks).to(10).press(Action.TOUCH).to(25);
        assertTrue(scene.seen().contains("25.0 Done"));
        scene.to(30);
        assertTrue(scene.seen().contains("30.0 Played"), "the rest leads to the next block");
        scene.to(50);
        assertTrue(scene.seen().contains("50.0 Played"));
    }

    @Test
    void withoutBlocksAKeyCountsForItsExerciseAlone() {
        Scene scene = Scene.of(timeline(item("stretch", "20 s"), item("stretch", "20 s")))
                .to(10)
                .press(Action.TOUCH)
                .to(60);
        assertEquals(
                List.of("25.0 Done", "30.0 Played", "50.0 Played"),
                scene.seen().stream()
                        .filter(seen -> seen.matches("(25|30|50)\\.0 (Done|Played)"))
                        .toList());
    }

    @Test
    void aStepAtOnesOwnPaceEndsOnlyByAKeyAndReminds() {
        Scene scene = Scene.of(TWO).to(5);
        scene.seen();
        assertEquals(Optional.of(s(185)), scene.session().nextDeadline());
        scene.to(1000);
        assertEquals(List.of("185.0 SOFT"), scene.seen());
        assertEquals(Optional.empty(), scene.session().nextDeadline());
        assertEquals(s(995), scene.session().spent(scene.now()));
        scene.press(Action.DONE);
        assertEquals(List.of("1000.0 Done"), scene.seen());
    }

    @Test
    void inARehearsalEveryStepEndsByItselfAsPlayed() {
        Scene scene = Scene.of(TWO, Scene.RULES.rehearsing()).jump(s(600)).tick();
        assertEquals(
                List.of(
                        "0.0 Began",
                        "5.0 Played",
                        "37.0 Played",
                        "67.0 Played",
                        "99.0 Played",
                        "129.0 Played",
                        "149.0 Played"),
                scene.seen());
        assertEquals(Phase.ASKING, scene.session().phase());
    }

    @Test
    void inARehearsalAWaitingStepGoesOnByItself() {
        Timeline waits = TWO.waitingFor(Set.of(Sample.BRIDGE.id()));
        Scene scene =
                Scene.of(waits, Scene.RULES.rehearsing()).press(Action.TOUCH).to(6);
        assertTrue(scene.seen().contains("5.0 Played"));
    }

    @Test
    void aWaitingStepGoesOnAtAKeyOnly() {
        Timeline waits = TWO.waitingFor(Set.of(Sample.BRIDGE.id()));
        Scene scene = Scene.of(waits).to(30);
        assertEquals(Phase.WAITING, scene.session().phase());
        assertEquals(Optional.of(Duration.ZERO), scene.session().remaining(scene.now()));
        scene.seen();
        scene.press(Action.DONE);
        assertEquals(List.of("30.0 Done", "30.0 GO"), scene.seen());
        assertEquals(Phase.RUNNING, scene.session().phase());
    }

    @Test
    void aRestThatWaitsCanLeaveOutTheExerciseToCome() {
        Timeline three = timeline(item("bridge", "8"), item("stretch", "20 s"), item("tilt", "5"))
                .waitingForEach();
        Scene scene = Scene.of(three).press(Action.DONE).press(Action.DONE);
        assertEquals(StepKind.REST, scene.session().current().orElseThrow().kind());
        assertEquals(Optional.of(1), scene.session().nextWork().orElseThrow().item());
        scene.press(Action.SKIP);
        assertEquals(Optional.of(2), scene.session().nextWork().orElseThrow().item());
        assertTrue(scene.session().current().orElseThrow().waits());
    }

    @Test
    void theNextStepTheNextWorkAndTheTimeLeftAreKnown() {
        Scene scene = Scene.of(TWO);
        assertEquals(s(5 + 32 + 30 + 32 + 30 + 20), scene.session().timeLeft(scene.now()));
        assertEquals(8, scene.session().nextWork().orElseThrow().reps());
        scene.to(15.5);
        assertEquals(s(22 + 30 + 32 + 30 + 20), scene.session().timeLeft(scene.now()), "21.5 s are rounded up");
        assertEquals(StepKind.REST, scene.session().next().orElseThrow().kind());
        assertEquals(2, scene.session().nextWork().orElseThrow().set());
        scene.to(100);
        assertEquals(s(30 + 32 + 30 + 20), scene.session().timeLeft(scene.now()), "an estimate that is over is over");
    }

    @Test
    void theMovementBeforeAHoldIsNotCountedDown() {
        Scene scene = Scene.of(timeline(item("bridge", "2, hold 5 s"))).to(6);
        assertTrue(scene.session().isMovingIn(scene.now()));
        assertEquals(Optional.of(s(5)), scene.session().remaining(scene.now()));
        assertEquals(s(5), scene.session().length());
        scene.to(7);
        assertFalse(scene.session().isMovingIn(scene.now()));
        scene.to(9);
        assertEquals(Optional.of(s(3)), scene.session().remaining(scene.now()));
        assertTrue(scene.seen().contains("7.0 GO"));
        scene.to(12);
        assertTrue(scene.seen().containsAll(List.of("12.0 Played", "12.0 END")));
        scene.press(Action.DONE);
        assertEquals(Duration.ZERO, scene.session().tallies().get(0).held(), "still moving in");
        assertEquals(s(5), scene.session().tallies().get(0).heldPlayed());
    }

    @Test
    void aSessionWithoutAStepIsOverAtOnce() {
        Scene scene = Scene.of(timeline(Sample.byWeek("bridge", "rest 1 s", "week 9: 5")));
        assertEquals(Phase.ASKING, scene.session().phase());
        assertEquals(List.of(), scene.session().tallies());
    }

    @Test
    void beforeItBeginsNothingIsLegal() {
        Session before = Session.fold(HOLDS, Scene.RULES, List.of());
        assertEquals(Phase.BEFORE, before.phase());
        assertEquals(Optional.empty(), before.current());
        assertEquals(Optional.empty(), before.nextDeadline());
        Moment now = new Moment(Duration.ZERO, Scene.NOON);
        for (Verb verb : Verb.values()) {
            assertFalse(before.allows(verb, now), verb.name());
        }
        assertEquals("BEFORE at step 0 of 4", before.toString());
    }

    @Test
    void theScoreBeforeIsKept() {
        Scene scene = Scene.of(HOLDS, Scene.RULES, Optional.of(PainScore.of(3)));
        assertEquals(Optional.of(PainScore.of(3)), scene.session().painBefore());
        assertEquals(Optional.empty(), Scene.of(HOLDS).session().painBefore());
    }

    @Test
    void movedAndRestedAreWhatReallyWas() {
        Scene scene = Scene.of(HOLDS).to(43).press(Action.DONE);
        assertEquals(s(30), scene.session().moved());
        assertEquals(s(5 + 8), scene.session().rested());
    }

    @Test
    void aRestBelongsToTheExerciseJustDoneAndAChangeOfPositionToTheNext() {
        Session session = Scene.of(timeline(item("bridge", "8"), item("stretch", "20 s"), item("walk", "1 min")))
                .session();
        assertEquals(
                List.of("bridge", "bridge", "bridge", "stretch", "walk", "walk"),
                session.route().stream()
                        .map(step -> session.exerciseOf(step).orElseThrow().id().value())
                        .toList());
    }

    @Test
    void inARestBetweenSetsTheSetsToComeAreLeft() {
        Timeline planks = timeline(item("plank", "3 x 20 s"));
        Scene rest = Scene.of(planks).to(30).press(Action.pain(6)).press(Action.EASE);
        assertEquals(2, rest.session().nextWork().orElseThrow().sets());
        Scene change =
                Scene.of(timeline(item("plank", "2 x 20 s, each side"))).to(55).press(Action.pain(6));
        assertEquals(Side.LEFT, change.session().current().orElseThrow().side(), "on the way to the second set");
        assertEquals(
                1, change.press(Action.EASE).session().nextWork().orElseThrow().sets());
        Scene first =
                Scene.of(timeline(item("plank", "2 x 20 s, each side"))).to(27).press(Action.pain(6));
        assertEquals(
                2, first.press(Action.EASE).session().nextWork().orElseThrow().sets());
    }

    @Test
    void aQuestionIsNotShownOnTheStopScreen() {
        Timeline day = timeline(item("walk", "5 min"), item("bridge", "8"));
        Scene scene =
                Scene.of(day, Scene.RULES.askingAbout(Set.of(Sample.WALK.id()))).to(310);
        assertTrue(scene.session().question().isPresent());
        assertTrue(scene.press(Action.PAUSE).session().question().isPresent());
        assertEquals(Optional.empty(), scene.press(Action.STOP).session().question());
    }

    @Test
    void theRulesOfAProgramAreItsLimitElseThatOfItsGrade() {
        Program restore = Sample.program(Grade.RESTORE, item("tilt", "5"));
        assertEquals(
                PainLimit.of(4), SessionRules.of(restore, Prescription.first()).limit());
        assertEquals(
                SessionRules.of(PainLimit.of(4), Optional.of(Grade.RESTORE)),
                SessionRules.of(restore, Prescription.first()));
        Program own = new Program(
                restore.head(),
                restore.schedule(),
                Optional.of(PainRule.of(2)),
                restore.care(),
                restore.levels(),
                restore.progress(),
                restore.exercises(),
                restore.allow(),
                restore.sessions());
        assertEquals(PainLimit.of(2), SessionRules.of(own, Prescription.first()).limit());
        assertEquals(HOLDS, Scene.of(HOLDS).session().timeline());
        assertEquals(Scene.RULES, Scene.of(HOLDS).session().rules());
        assertEquals(Prescription.first(), HOLDS.prescription());
    }

    @Test
    void sessionsOfTheSameEventsAreEqual() {
        Scene one = Scene.of(HOLDS).to(10);
        Scene other = Scene.of(HOLDS).to(11);
        assertEquals(one.session(), other.session(), "looking changes nothing");
        assertNotEquals(one.session(), other.press(Action.PAUSE).session());
        assertNotEquals(
                one.session(), Scene.of(HOLDS, Scene.RULES.rehearsing()).to(10).session());
    }
}
