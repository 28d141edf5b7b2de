package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransferTests {

    private static final String ROLL = "Roll onto your side. Push yourself up with your hands.";
    private static final String UP = "From the floor, kneel by a chair and push up slowly.";
    private static final String WAIT = "Wait a moment before you walk.";
    private static final String DOWN = "Hold on to a chair. Kneel first, then go down slowly.";
    private static final String LIE = "Lie on your side first, then roll over.";

    /** What is said at each step of a day that is not in an exercise. */
    private static List<List<String>> said(String... exercises) {
        Plan plan = Plans.written("""
                uncramp: 1
                title: Up and down
                schedule: daily
                session:
                """
                + String.join(
                        "",
                        List.of(exercises).stream().map("  - %s\n"::formatted).toList()));
        List<List<String>> said = new ArrayList<>();
        Walk walk = Walk.begun(plan);
        while (walk.screen() != Screen.AFTER) {
            Session session = walk.model().session().orElseThrow();
            session.current().ifPresent(step -> {
                List<String> lines = Transfer.of(session, step, Phrases.ENGLISH);
                assertTrue(walk.screen() == Screen.POSITION || lines.isEmpty());
                if (walk.screen() == Screen.POSITION) {
                    said.add(lines);
                }
            });
            boolean begins = walk.screen() == Screen.READY || walk.screen() == Screen.POSITION;
            walk.press(begins ? Key.ENTER : Key.RIGHT);
        }
        return said;
    }

    @Test
    void fromTheBackOneGetsUpByTheSide() {
        assertEquals(List.of(List.of(ROLL, UP, WAIT)), said("pelvic-tilt: 3", "walk: 1 min"));
    }

    @Test
    void fromHandsAndKneesNobodyRolls() {
        assertEquals(List.of(List.of(UP, WAIT)), said("cat-cow: 3", "walk: 1 min"));
    }

    @Test
    void downToTheBackGoesByTheSideToo() {
        assertEquals(List.of(List.of(DOWN, LIE)), said("walk: 1 min", "pelvic-tilt: 3"));
        assertEquals(List.of(List.of(DOWN)), said("walk: 1 min", "cat-cow: 3"));
    }

    @Test
    void onTheFloorAndOnTheFeetNothingIsSaid() {
        assertEquals(List.of(List.of()), said("pelvic-tilt: 3", "cat-cow: 3"));
        assertEquals(List.of(), said("walk: 1 min", "march: 1 min"));
    }

    @Test
    void whatWasDoneBeforeACareStepCounts() {
        assertEquals(List.of(List.of(ROLL, UP, WAIT)), said("pelvic-tilt: 3", "drink: 1 min", "walk: 1 min"));
    }

    @Test
    void everySentenceIsShort() {
        for (String text : List.of(ROLL, UP, WAIT, DOWN, LIE)) {
            Optional<Integer> longest = List.of(text.split("\\. ")).stream()
                    .map(sentence -> sentence.split(" ").length)
                    .max(Integer::compare);
            assertTrue(longest.orElseThrow() <= 12, text);
        }
    }
}
