package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.Phase;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Over every screen and every state of a session: S leads to the stop screen in one message, with the sound off. */
class StopMatrixTests {

    @TestFactory
    Stream<DynamicTest> stopLeadsToTheStopScreenInOneMessageFromEveryScene() {
        return Scenes.running().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get().forget();
                    walk.atOnce(Key.typed('s'));
                    assertEquals(Screen.STOPPED, walk.screen());
                    assertEquals(
                            Phase.STOPPED, walk.model().session().orElseThrow().phase());
                    assertTrue(walk.effects().contains(new Effect.Silence()), walk.effects()::toString);
                    List<Effect> sounds = walk.effects().stream()
                            .filter(effect -> effect instanceof Effect.Cued)
                            .toList();
                    assertEquals(List.of(), sounds);
                }));
    }

    @TestFactory
    Stream<DynamicTest> stopIsHeardWithTheLettersShiftLocked() {
        return Scenes.running().entrySet().stream()
                .limit(3)
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get();
                    walk.atOnce(Key.typed('S'));
                    assertEquals(Screen.STOPPED, walk.screen());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aTypedOneThatWaitsForAZeroDoesNotHoldTheStopUp() {
        return Scenes.running().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get().press('1');
                    if (walk.model().stage().running().isEmpty()) {
                        return; // the 1 named a sign or a kind of pain, which ended the session
                    }
                    walk.atOnce(Key.typed('s'));
                    assertEquals(Screen.STOPPED, walk.screen());
                }));
    }

    @TestFactory
    Stream<DynamicTest> stopLeadsToTheStopScreenAtEverySizeOfTheTerminal() {
        return Scenes.running().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    for (Size size : List.of(new Size(79, 23), new Size(10, 5), new Size(1, 1), new Size(0, 0))) {
                        Walk walk = scene.getValue().get();
                        walk.hear(new Message.Resized(size, walk.now()));
                        walk.atOnce(Key.typed('s'));
                        assertEquals(Screen.STOPPED, walk.screen());
                        walk.atOnce(Key.typed('q'));
                        assertEquals(Screen.LEAVING, walk.screen());
                        walk.hear(new Message.Resized(Size.USUAL, walk.now()));
                        assertEquals(Screen.LEAVING, walk.screen());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> controlCAsksWhetherToLeaveOrLeavesFromEveryScene() {
        return Scenes.all().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get().forget();
                    walk.atOnce(Key.of(Key.Kind.CTRL_C));
                    boolean leaves = walk.effects().stream().anyMatch(effect -> effect instanceof Effect.Quit)
                            || walk.model().passing().leaving();
                    assertTrue(
                            leaves || walk.screen() == Screen.LEAVING,
                            () -> walk.screen().name());
                }));
    }

    @TestFactory
    Stream<DynamicTest> afterAStopNothingSoundsHoweverLongItStands() {
        return Scenes.running().entrySet().stream()
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Walk walk = scene.getValue().get().atOnce(Key.typed('s')).forget();
                    walk.wait(Duration.ofMinutes(3));
                    assertEquals(
                            List.of(),
                            walk.effects().stream()
                                    .filter(effect -> effect instanceof Effect.Cued)
                                    .toList());
                }));
    }

    @Test
    void theScenesCoverEveryScreenOfASession() {
        Set<Screen> covered = Scenes.running().values().stream()
                .map(scene -> scene.get().screen())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Screen.class)));
        Set<Screen> missing = EnumSet.allOf(Screen.class);
        missing.removeIf(screen -> !screen.ofSession() || covered.contains(screen));
        assertEquals(Set.of(Screen.ASK), missing); // no program asks a question of its own yet
    }

    @Test
    void theScenesCoverEveryPhaseOfASessionThatIsNotOver() {
        Set<Phase> covered = Scenes.running().values().stream()
                .map(scene -> scene.get().model().session().orElseThrow().phase())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(Phase.BEFORE, Phase.ENDED)), covered);
    }

    @Test
    void stopAfterTheEndAsksForWarningSignsAndKeepsTheRecord() {
        Walk walk = Walk.begun(Scenes.slice()).to(Screen.SUMMARY).press('s');
        assertEquals(Screen.WHICH_SIGN, walk.screen());
        assertEquals(Screen.SUMMARY, walk.press(Key.LEFT).screen());
    }

    @Test
    void spaceDoesNothingOnTheStopScreen() {
        Walk walk = Scenes.walk("stopped").press(Key.SPACE);
        assertEquals(Screen.STOPPED, walk.screen());
    }

    @TestFactory
    Stream<DynamicTest> stopAndEveryWayBackEndTheBreathingAtOnce() {
        return Stream.of("breathing-in", "breathing-out", "breathing-after-reds")
                .flatMap(scene -> Stream.of(Key.typed('s'), Key.typed('S'), Key.ENTER, Key.SPACE, Key.LEFT)
                        .map(key -> DynamicTest.dynamicTest(scene + " " + key, () -> {
                            Walk walk = Scenes.walk(scene);
                            Screen below = walk.model().below();
                            walk.atOnce(key);
                            assertEquals(below, walk.screen());
                            assertEquals(Panel.NONE, walk.model().panel());
                        })));
    }

    @Test
    void leavingEndsTheBreathingAndTheRun() {
        Walk walk = Scenes.walk("breathing-after-reds").atOnce(Key.typed('q'));
        assertTrue(walk.effects().stream().anyMatch(effect -> effect instanceof Effect.Quit));
    }

    @Test
    void afterTwoRedsOnlyBreathingIsOfferedAndItIsNoSession() {
        Walk walk = Scenes.walk("summary-two-reds").forget().press('b');
        assertEquals(Screen.BREATHING, walk.screen());
        walk.wait(Duration.ofSeconds(121));
        assertEquals(Screen.SUMMARY, walk.screen());
        assertEquals(List.of(), walk.effects());
        assertEquals(
                Screen.SUMMARY,
                Walk.begun(Scenes.slice()).to(Screen.SUMMARY).press('b').screen());
    }

    @Test
    void noQuestionBeforeASessionBeginsOneByStop() {
        for (String scene : List.of("seen", "morning", "less", "anything-new", "signs", "gate", "avoid", "not-yet")) {
            assertTrue(Scenes.walk(scene).press('s').model().session().isEmpty(), scene);
        }
    }
}
