package dev.uncramp.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoneTextTests {

    private static final String PROGRAM = """
        uncramp: 1
        id: sets
        title: Sets
        region: lower-back
        grade: restore
        session:
          - main:
              - single-knee-to-chest: 2 x 30 s, each side
              - bridge: 3 x 8, rest 5 s
        """;

    private static List<DoneText> done(Walk walk) {
        return DoneText.of(walk.model().session().orElseThrow(), Phrases.ENGLISH);
    }

    @Test
    void setsThatAreAlikeAreToldOnce() {
        Walk walk = Walk.begun(Plans.written(PROGRAM)).press(Key.ENTER).to(Screen.AFTER);
        assertEquals("L 2 x 30 s, R 2 x 30 s", done(walk).get(0).inShort());
        assertEquals(
                "left 2 sets of 30 seconds, right 2 sets of 30 seconds",
                done(walk).get(0).inWords());
        assertEquals("3 x 8", done(walk).get(1).inShort());
        assertEquals("3 sets of 8 times", done(walk).get(1).inWords());
    }

    @Test
    void aShorterSetStandsBesideTheOthers() {
        Walk walk = Walk.begun(Plans.written(PROGRAM))
                .press(Key.ENTER)
                .to(Screen.HOLD)
                .wait(Duration.ofSeconds(20))
                .press(Key.RIGHT)
                .to(Screen.AFTER);
        assertEquals("L 21 s + 30 s, R 2 x 30 s", done(walk).get(0).inShort());
        assertEquals(
                "left 21 seconds and 30 seconds, right 2 sets of 30 seconds",
                done(walk).get(0).inWords());
    }

    @Test
    void whatGoesAtOnesOwnPaceIsSaidAsItWasAskedFor() {
        Walk walk = Walk.begun(Plans.written("""
            uncramp: 1
            title: Steps
            session:
              - march: 2 x 10 steps, each way
            """)).to(Screen.AFTER);
        assertEquals("2 sets of 10 steps each way", done(walk).get(0).inWords());
        assertEquals("2 x 10 steps each way", done(walk).get(0).inShort());
    }

    @Test
    void whatRanByAndIsConfirmedIsNotMarkedAnyMore() {
        Walk walk = Walk.begun(Plans.written("""
            uncramp: 1
            title: Holds
            session:
              - figure-4: 30 s, each side
              - childs-pose: 30 s
            """)).to(Screen.AFTER).press(Key.ENTER);
        assertEquals(Screen.CONFIRM, walk.screen());
        assertEquals("30 seconds (not confirmed)", done(walk).get(1).inWords());
        assertEquals("30 seconds", done(walk.press('1')).get(1).inWords());
    }

    @Test
    void whatWasNotReachedIsNotDone() {
        assertEquals("not done", done(Walk.begun(Plans.written(PROGRAM))).get(1).inShort());
    }

    @Test
    void whatIsCountedInAWordOrInEachDirectionIsSaidSo() {
        Walk walk = Walk.begun(Plans.written("""
            uncramp: 1
            id: words
            title: Words
            region: shoulder
            grade: restore
            session:
              - rings: 10 circles, each way
              - grip: 4 squeezes, hold 5 s
            exercises:
              rings: {name: Rings, kind: mobility, move: [Draw circles.]}
              grip: {name: Grip, kind: mobility, counts: squeezes, move: [Squeeze.]}
            """)).press(Key.ENTER).press(Key.ENTER);
        assertEquals(
                List.of("10 circles one way", "10 circles the other way"),
                walk.model().session().orElseThrow().timeline().steps().stream()
                        .filter(step -> step.kind() == StepKind.REPS)
                        .map(Phrases.ENGLISH.steps()::what)
                        .toList());
        walk.to(Screen.HOLD).press('z').press(Key.SPACE);
        Step first = walk.model().session().orElseThrow().current().orElseThrow();
        assertEquals("1 of 4 squeezes", Phrases.ENGLISH.steps().rep(first));
        assertEquals("4 squeezes, hold 5 seconds", Phrases.ENGLISH.steps().what(first));
        walk.to(Screen.AFTER);
        assertEquals("10 circles each way", done(walk).get(0).inWords());
        assertEquals("4 squeezes", done(walk).get(1).inWords());
    }

    @Test
    void exercisesThatWereCutShortAreToldApart() {
        Walk cut = Walk.begun(HOLDS);
        Walk whole = Walk.begun(HOLDS).to(Screen.SUMMARY);
        for (int hold = 1; hold <= 2; hold++) {
            cut.to(Screen.HOLD).press(Key.ENTER);
        }
        cut.to(Screen.SUMMARY);
        assertEquals(Optional.of("1 of them was shorter than planned. That is fine."), shorter(cut));
        assertEquals(Optional.empty(), shorter(whole));
    }

    private static final Plan HOLDS = Plans.written("""
        uncramp: 1
        title: Hold and walk
        region: hip
        schedule: daily
        session:
          - march: 30 s
          - figure-4: 30 s, each side
        """);

    private static Optional<String> shorter(Walk walk) {
        return EndCounsel.ENGLISH.shorter(walk.model().session().orElseThrow());
    }
}
