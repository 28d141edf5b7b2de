package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.Cue;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Tally;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActingTests {

    @TestFactory
    Stream<DynamicTest> anyKeyWithoutAMeaningPausesAStepThatRuns() {
        return Scenes.running().entrySet().stream()
                .filter(scene -> scene.getValue().get().screen().runs())
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    for (Key key : List.of(Key.OTHER, Key.typed('x'), Key.typed(0x1F600), Key.of(Key.Kind.ESCAPE))) {
                        Walk walk = scene.getValue().get().press(key);
                        assertEquals(Screen.PAUSED, walk.screen(), key::toString);
                    }
                }));
    }

    @Test
    void aRemarkOfNoUseGoesWithItsScreen() {
        Walk walk = Walk.of(Scenes.every()).press('n').press('x');
        assertEquals(Screen.PAIN_BEFORE, walk.screen());
        assertEquals("note.no-use", walk.model().passing().note().orElseThrow().text());
        walk.press('0');
        assertEquals(Optional.empty(), walk.model().passing().note());
    }

    /** Enter goes on where it is said to go on, also past the question about the exercise before. */
    @Test
    void oneEnterGoesOnFromAPauseThatWaits() {
        Walk walk = Walk.begun(Plans.asking(Plans.waiting(Plans.builtIn("lower-back/settle"))))
                .press(Key.RIGHT)
                .press(Key.RIGHT)
                .wait(Duration.ofMinutes(4))
                .to(Screen.POSITION);
        assertTrue(walk.model().session().orElseThrow().question().isPresent());
        assertEquals(Screen.WORK, walk.press(Key.ENTER).screen());
    }

    @Test
    void aPauseIsToldByItsScreenAloneAndNotByARemark() {
        assertEquals(
                Optional.empty(), scene("hold").press('x').model().passing().note());
    }

    @Test
    void whoPressesEnterAtAQuestionIsToldCalmlyWhatAnswersIt() {
        for (String name : List.of("signs", "anything-new", "gate", "avoid", "seen")) {
            Walk walk = Scenes.walk(name).press(Key.ENTER);
            assertEquals(
                    "note.answers", walk.model().passing().note().orElseThrow().text(), name);
        }
    }

    @Test
    void inARestThatWaitsEnterStartsTheNextOneAlsoWhileAQuestionStands() {
        Walk walk = Walk.begun(Plans.waiting(Plans.asking(Scenes.every())))
                .to(model -> model.screen() == Screen.REST
                        && model.session().orElseThrow().question().isPresent());
        assertTrue(walk.model().waits());
        walk.press(Key.ENTER);
        assertEquals(Screen.REPS, walk.screen());
        assertTrue(walk.model().session().orElseThrow().question().isEmpty());
    }

    @Test
    void spacePausesAndGoesOnWithALeadIn() {
        Walk walk = scene("hold").press(Key.SPACE);
        assertEquals(Screen.PAUSED, walk.screen());
        walk.press(Key.SPACE);
        assertEquals(Screen.HOLD, walk.screen());
        assertTrue(walk.model().session().orElseThrow().leadIn(walk.now()).isPresent());
    }

    @Test
    void noCueIsGivenWhileTheClockStands() {
        for (String name : List.of("paused", "stopped", "easing", "away", "leaving", "keys-of-hold")) {
            Walk walk = scene(name).forget().wait(Duration.ofMinutes(5));
            assertEquals(List.of(), cues(walk), name);
        }
    }

    @Test
    void mutedCuesAreNotAloud() {
        Walk walk = scene("hold").press('m').forget().wait(Duration.ofSeconds(19));
        assertFalse(cues(walk).isEmpty());
        assertTrue(walk.effects().stream().noneMatch(effect -> effect instanceof Effect.Cued cued && cued.aloud()));
    }

    @Test
    void tenSecondsMoreAHundredTimesEndsWithAWord() {
        Walk walk = Scenes.walk("hold");
        for (int press = 0; press < 100; press++) {
            walk.atOnce(Key.UP);
        }
        assertEquals("note.most", walk.model().passing().note().orElseThrow().text());
        assertEquals(
                Duration.ofSeconds(330), walk.model().session().orElseThrow().length());
    }

    @Test
    void inQuietHoursNoCueIsAloud() {
        Model.Choices quiet = new Model.Choices(false, true).withQuiet(QuietHours.read("10:00-12:00"));
        Walk walk = Walk.of(Scenes.every(), Optional.empty(), (before, next) -> {}, quiet)
                .press('n')
                .press('0')
                .to(Screen.CHANGE);
        List<Effect.Cued> cues = walk.effects().stream()
                .flatMap(effect -> effect.ifCued().stream())
                .toList();
        assertTrue(cues.size() > 5);
        assertTrue(cues.stream().noneMatch(Effect.Cued::aloud));
    }

    @Test
    void thatNoVoiceSpeaksIsToldInALine() {
        Walk walk = Scenes.walk("hold");
        walk.hear(new Message.VoiceMissing(walk.now()));
        assertEquals(
                "note.no-voice", walk.model().passing().note().orElseThrow().text());
    }

    @Test
    void enterInAHoldKeepsTheSecondsReallyHeld() {
        Walk walk = scene("hold").press(Key.ENTER);
        Tally held = walk.model().session().orElseThrow().tallies().stream()
                .filter(tally -> tally.item() == 1)
                .findFirst()
                .orElseThrow();
        assertEquals(Duration.ofMillis(11_500), held.held());
    }

    @Test
    void leavingIsAskedOnlyWhileASessionRuns() {
        Walk before = Walk.of(Scenes.every()).press('q');
        assertEquals(Optional.of(0), code(before));
        Walk running = scene("hold").press('q');
        assertEquals(Screen.LEAVING, running.screen());
        assertEquals(Optional.empty(), code(running));
        assertEquals(Phase.PAUSED, running.model().session().orElseThrow().phase());
        running.press('y');
        assertEquals(Optional.of(0), code(running));
    }

    @Test
    void escapeAndRepeatedQNeverLeaveASession() {
        Walk walk = scene("hold").press('q').press('q').press('q').press(Key.of(Key.Kind.ESCAPE));
        assertEquals(Optional.empty(), code(walk));
    }

    @Test
    void aSecondControlCLeaves() {
        Walk walk = scene("hold").press(Key.of(Key.Kind.CTRL_C)).press(Key.of(Key.Kind.CTRL_C));
        assertEquals(Optional.of(0), code(walk));
    }

    @Test
    void finishingAsksForTheLastScoreAndKeepsWhatWasDone() {
        Walk walk = scene("leaving").press('f');
        assertEquals(Screen.AFTER, walk.screen());
        walk.press('2').to(Screen.SUMMARY);
        assertEquals(
                Optional.of(EndReason.FINISHED),
                walk.model().session().orElseThrow().endReason());
    }

    @Test
    void theEndOfTheInputKeepsTheSessionAndThenEnds() {
        Walk walk = scene("hold").forget();
        walk.hear(new Message.InputEnded(walk.now()));
        assertEquals(Screen.SUMMARY, walk.screen());
        assertEquals(1, count(walk, Effect.SaveRecord.class));
        assertEquals(Optional.empty(), code(walk));
        walk.hear(new Message.Saved(walk.now()));
        assertEquals(Optional.of(0), code(walk));
    }

    @TestFactory
    Stream<DynamicTest> theEndOfTheInputEndsEverySessionWhateverStands() {
        return Scenes.running().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get();
                    walk.hear(new Message.InputEnded(walk.now()));
                    walk.hear(new Message.Saved(walk.now()));
                    assertEquals(Optional.of(0), code(walk));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aWindowThatIsClosedLeavesTheSessionForTheNextStartWhateverStands() {
        return Scenes.running().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get().forget();
                    walk.hear(new Message.TerminalGone(walk.now()));
                    assertEquals(0, count(walk, Effect.SaveRecord.class));
                    walk.hear(new Message.Saved(walk.now()));
                    assertEquals(Optional.of(0), code(walk));
                }));
    }

    @Test
    void anInputThatIsEmptyAtTheFirstQuestionIsNoUsableInput() {
        Walk walk = Walk.of(Scenes.every());
        walk.hear(new Message.InputEnded(walk.now()));
        assertEquals(Optional.of(2), code(walk));
    }

    @Test
    void aRecordThatIsNotSavedEndsWithItsOwnCode() {
        Walk walk = Walk.begun(Scenes.slice()).to(Screen.SUMMARY);
        walk.hear(new Message.NotSaved(SafeText.of("the disk is full"), walk.now()));
        assertEquals(Optional.of(4), code(walk.press('q')));
    }

    @Test
    void leavingTheSummaryWaitsForTheDisk() {
        Walk walk = Walk.begun(Scenes.slice()).to(Screen.SUMMARY).press('q');
        assertEquals(Optional.empty(), code(walk));
        walk.hear(new Message.Saved(walk.now()));
        assertEquals(Optional.of(0), code(walk));
    }

    @Test
    void aNamedSignEndsTheSessionAndSaysWhatToDo() {
        Walk walk = scene("stopped-signs").press('1');
        assertEquals(Screen.GET_HELP, walk.screen());
        assertEquals(
                Optional.of(EndReason.WARNING_SIGN),
                walk.model().session().orElseThrow().endReason());
        assertEquals(Screen.SUMMARY, walk.press(Key.LEFT).screen());
    }

    @Test
    void everyKindOfPainEndsTheSessionWhateverTheNumber() {
        for (char kind = '1'; kind <= '6'; kind++) {
            Walk walk = scene("stopped").press('d').press(kind);
            assertEquals(
                    Optional.of(EndReason.PAIN_KIND),
                    walk.model().session().orElseThrow().endReason());
            assertEquals(Screen.GET_HELP, walk.screen());
        }
    }

    @Test
    void suspendPausesAndIsSilent() {
        Walk walk = scene("hold").forget().press(Key.of(Key.Kind.CTRL_Z));
        assertEquals(Screen.PAUSED, walk.screen());
        assertEquals(1, count(walk, Effect.Suspend.class));
        assertTrue(count(walk, Effect.Silence.class) > 0);
    }

    @Test
    void aClosedLidIsTimeAway() {
        Walk walk = scene("away");
        assertEquals(Screen.AWAY, walk.screen());
        assertEquals(Screen.AFTER, walk.press(Key.SPACE).screen());
    }

    @Test
    void helpPausesAndExplainsTheStepBelow() {
        Walk walk = scene("keys-of-hold");
        assertEquals(Screen.HOLD, walk.model().explained());
        assertEquals(Screen.PAUSED, walk.press(Key.LEFT).screen());
    }

    @Test
    void theViewChangesAndEveryCellIsDrawnAgain() {
        Walk walk = scene("hold").forget().press('v');
        assertEquals(Display.View.NORMAL, walk.model().display().view());
        assertEquals(1, count(walk, Effect.Redraw.class));
        assertEquals(Screen.HOLD, walk.screen());
    }

    @Test
    void aResizeChangesNothingButTheSize() {
        Walk walk = scene("hold");
        Model before = walk.model();
        walk.hear(new Message.Resized(new Size(0, -3), walk.now()));
        assertEquals(before.stage(), walk.model().stage());
        assertEquals(new Size(0, 0), walk.model().display().size());
    }

    private static Walk scene(String name) {
        return Scenes.walk(name);
    }

    private static List<Cue> cues(Walk walk) {
        return walk.effects().stream()
                .filter(effect -> effect instanceof Effect.Cued)
                .map(effect -> ((Effect.Cued) effect).cue())
                .filter(cue -> cue != Cue.SOFT)
                .toList();
    }

    private static long count(Walk walk, Class<? extends Effect> kind) {
        return walk.effects().stream().filter(kind::isInstance).count();
    }

    private static Optional<Integer> code(Walk walk) {
        return walk.effects().stream()
                .filter(effect -> effect instanceof Effect.Quit)
                .map(effect -> ((Effect.Quit) effect).code())
                .findFirst();
    }
}
