package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.tui.view.View;
import org.junit.jupiter.api.Test;

/** The therapist's own words on a small screen, where our usual ones lack room. */
class NotedOnScreenTests {

    private static final Size SMALL = new Size(40, 12);

    private static final String PROGRAM = """
        uncramp: 1
        title: Notes
        session:
          - sit-to-stand: 5, load 2 -> 6 kg
            note: Do not use your hands.
          - march: 1 min easy
            note: Keep your eyes on the clock.
          - heat: 10 min
            note: On the knee, over a thin cloth.
        """;

    private static String text(Walk walk) {
        return View.of(walk.model(), SMALL).text().replaceAll("\\s+", " ");
    }

    @Test
    void aNoteIsReadBeforeTheExerciseAndStaysWhileATimeRuns() {
        Walk walk = Walk.begun(Plans.written(PROGRAM));
        assertTrue(text(walk).contains("Do not use your hands."), text(walk));
        walk.press(Key.ENTER).to(Screen.REPS).press(Key.ENTER).to(Screen.POSITION);
        assertTrue(text(walk).contains("Keep your eyes on the clock."), text(walk));
        walk.press(Key.ENTER).to(Screen.WORK);
        assertTrue(text(walk).contains("Keep your eyes on the clock."), text(walk));
    }

    @Test
    void aLoadSaysWithHowMuchToBeginAndACareStepNamesTheClothOnce() {
        Walk walk = Walk.begun(Plans.written(PROGRAM));
        String ready = View.of(walk.model(), Size.USUAL).text();
        assertTrue(ready.contains("How: with 2 kg at first."), ready);
        assertFalse(ready.contains("Use your hands"), ready);
        walk.press(Key.ENTER)
                .to(Screen.REPS)
                .press(Key.ENTER)
                .to(Screen.POSITION)
                .press(Key.ENTER)
                .to(Screen.WORK);
        walk.press(Key.RIGHT).to(Screen.CARE);
        String care = View.of(walk.model(), Size.USUAL).text();
        assertTrue(care.contains("over a thin cloth."), care);
        assertFalse(care.contains("Put a cloth"), care);
    }
}
