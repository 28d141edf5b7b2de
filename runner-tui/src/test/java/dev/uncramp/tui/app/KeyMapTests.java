package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.wording.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyMapTests {

    @Test
    void everyTextOfAKeyIsInTheBundle() {
        assertEquals(
                List.of(),
                KeyMap.texts().filter(text -> !Wording.english().knows(text)).toList());
    }

    @Test
    void noKeyMeansTwoThingsOnAScreenExceptThatAChoiceComesBeforeAScore() {
        for (Screen screen : Screen.values()) {
            Set<Key> seen = new HashSet<>();
            for (Binding binding : KeyMap.of(screen).bindings()) {
                boolean behindChoices =
                        binding.act() == Act.SCORE && KeyMap.of(screen).has(Act.CHOOSE);
                for (Key key : binding.keys()) {
                    assertTrue(seen.add(key) || behindChoices, screen + " " + key);
                }
            }
        }
    }

    @Test
    void sStopsOnEveryScreenOfASession() {
        for (Screen screen : Screen.values()) {
            if (screen.ofSession()) {
                assertEquals(Optional.of(Act.STOP), KeyMap.of(screen).act(Key.typed('s')), screen::toString);
            }
        }
    }

    @Test
    void onTheHelpSStopsOnlyWhereSomethingRuns() {
        assertEquals("foot.stop", footOfS(Scenes.walk("hold").press('?')));
        assertEquals("foot.unwell", footOfS(Scenes.walk("pain-before").press('?')));
        assertEquals("foot.unwell", footOfS(Scenes.walk("summary-saved").press('?')));
    }

    private static String footOfS(Walk walk) {
        assertEquals(Screen.KEYS, walk.screen());
        return KeyMap.of(walk.model()).bindings().stream()
                .filter(binding -> binding.keys().contains(Key.typed('s')))
                .map(Binding::foot)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void spacePausesWhereverAStepRuns() {
        for (Screen screen : Screen.values()) {
            if (screen.runs()) {
                assertEquals(Optional.of(Act.PAUSE), KeyMap.of(screen).act(Key.SPACE), screen::toString);
            }
        }
    }

    @Test
    void controlCMeansTheSameAsQ() {
        for (Screen screen : Screen.values()) {
            if (screen != Screen.LEAVING) {
                assertEquals(
                        KeyMap.of(screen).act(Key.typed('q')),
                        KeyMap.of(screen).act(Key.of(Key.Kind.CTRL_C)),
                        screen::toString);
            }
        }
    }

    @Test
    void everythingInAStepCanBeDoneWithSpaceEnterArrowsPagesAndDigits() {
        KeyMap hold = KeyMap.of(Screen.HOLD);
        assertEquals(Optional.of(Act.DONE), hold.act(Key.ENTER));
        assertEquals(Optional.of(Act.NEXT), hold.act(Key.of(Key.Kind.PAGE_DOWN)));
        assertEquals(Optional.of(Act.BACK), hold.act(Key.of(Key.Kind.PAGE_UP)));
        assertEquals(Optional.of(Act.MORE), hold.act(Key.UP));
        assertEquals(Optional.of(Act.LESS), hold.act(Key.DOWN));
        assertEquals(Optional.of(Act.SCORE), hold.act(Key.typed('7')));
    }

    @Test
    void upAndDownTurnThePagesOfAPauseThatWaitsAndChangeTheTimeOfOneThatRuns() {
        KeyMap waits = KeyMap.of(Scenes.model("ready-waits"));
        assertEquals(Optional.of(Act.TURN_ON), waits.act(Key.DOWN));
        assertEquals(Optional.of(Act.TURN_BACK), waits.act(Key.UP));
        KeyMap runs = KeyMap.of(Scenes.model("ready"));
        assertEquals(Optional.of(Act.LESS), runs.act(Key.DOWN));
        assertEquals(Optional.of(Act.MORE), runs.act(Key.UP));
    }

    @Test
    void theFootOfAPauseThatWaitsNamesTheKeyThatStarts() {
        for (String scene : List.of("ready-waits", "rest-waits")) {
            String foot = KeyMap.of(Scenes.model(scene)).bindings().stream()
                    .filter(binding -> binding.act() == Act.DONE)
                    .findFirst()
                    .orElseThrow()
                    .foot();
            assertEquals("foot.start", foot, scene);
        }
    }

    @Test
    void escapeOnlyClosesAPanel() {
        for (Screen screen : Screen.values()) {
            Optional<Act> act = KeyMap.of(screen).act(Key.of(Key.Kind.ESCAPE));
            assertTrue(act.isEmpty() || act.get() == Act.CLOSE, screen::toString);
        }
    }

    @Test
    void noLetterThatABrokenArrowKeyLeavesBehindDoesAnythingThatCannotBeUndone() {
        for (Screen screen : Screen.values()) {
            for (char letter : "[ABC".toCharArray()) {
                Optional<Act> act = KeyMap.of(screen).act(Key.typed(letter));
                boolean harmless = act.isEmpty()
                        || EnumSet.of(Act.BEAT, Act.TIPS, Act.BREATHE).contains(act.get());
                assertTrue(harmless, screen + " " + letter);
            }
        }
    }
}
