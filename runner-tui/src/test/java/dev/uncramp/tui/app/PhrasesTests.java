package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.program.Side;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private static final SafeText TURN = SafeText.of("Turn your head slowly to the side named.");

    @Test
    void anInstructionForOneSideNamesIt() {
        assertEquals(
                "Turn your head slowly to the left side.",
                Phrases.ENGLISH.told().line(TURN, Side.LEFT));
        assertEquals(
                "Turn your head slowly to the right side.",
                Phrases.ENGLISH.told().line(TURN, Side.RIGHT));
    }

    @Test
    void anInstructionWhereNoSideIsNamedSpeaksOfOneSide() {
        assertEquals(
                "Turn your head slowly to one side.", Phrases.ENGLISH.told().line(TURN, Side.BOTH));
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

    @Test
    void aPartOfTheBodyOfTheSideNamedIsCalledByItsSide() {
        SafeText lift = SafeText.of("Lift the foot of the side named. Rest the hand of the side named on it.");
        assertEquals(
                "Lift your left foot. Rest your left hand on it.",
                Phrases.ENGLISH.told().line(lift, Side.LEFT));
        assertEquals(
                "Lift one foot. Rest one hand on it.", Phrases.ENGLISH.told().line(lift, Side.BOTH));
    }

    @Test
    void whereThePhasesHaveLinesOfTheirOwnOnlyTheOneInHandIsSaid() {
        Walk walk = Walk.begun(Plans.written("""
            uncramp: 1
            title: Shapes of the hand
            session:
              - tendon-glides: 2 x (4 s straight, 4 s hook)
              - walk: 1 min easy
            """));
        List<String> said = new ArrayList<>();
        Session session = walk.model().session().orElseThrow();
        for (Step step : session.timeline().steps()) {
            if (step.kind().isWork()) {
                Phrases.ENGLISH
                        .told()
                        .move(session.exerciseOf(step).orElseThrow(), step)
                        .ifPresent(said::add);
            }
        }
        assertEquals("Straight: hold your fingers up, long and close together.", said.get(0));
        assertEquals("Hook: bend only the end joints. Keep your knuckles straight.", said.get(1));
        assertTrue(said.get(said.size() - 1).startsWith("Walk at an even pace. Let"), said::toString);
    }

    @Test
    void aDoseToChooseIsSaidInWords() {
        assertEquals("10 minutes, easy", Phrases.ENGLISH.dose("10 min, easy"));
        assertEquals("20 lengths", Phrases.ENGLISH.dose("20 lengths"));
        assertEquals("20 marbles", Phrases.ENGLISH.dose("20 marbles"));
    }
}
