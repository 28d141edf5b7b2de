package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.text.SafeText;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private static final SafeText TURN = SafeText.of("Turn your head slowly to the side named.");

    @Test
    void anInstructionForOneSideNamesIt() {
        assertEquals("Turn your head slowly to the left side.", Phrases.ENGLISH.told(TURN, Side.LEFT));
        assertEquals("Turn your head slowly to the right side.", Phrases.ENGLISH.told(TURN, Side.RIGHT));
    }

    @Test
    void anInstructionWhereNoSideIsNamedSpeaksOfOneSide() {
        assertEquals("Turn your head slowly to one side.", Phrases.ENGLISH.told(TURN, Side.BOTH));
    }

    @Test
    void heldRepetitionsAreCountedAndOneHoldHasItsTime() {
        Walk walk = Scenes.walk("change");
        DoneText brace = DoneText.of(walk.model().session().orElseThrow(), Phrases.ENGLISH)
                .get(0);
        DoneText stretch = DoneText.of(walk.model().session().orElseThrow(), Phrases.ENGLISH)
                .get(1);
        assertEquals("3 times (not confirmed)", brace.inWords());
        assertEquals("left 30 seconds (not confirmed)", stretch.inWords());
    }
}
