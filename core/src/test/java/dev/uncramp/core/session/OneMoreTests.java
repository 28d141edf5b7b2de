package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.SessionEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The set or round that a range allows beyond what is planned: offered with one key, never anything else. */
class OneMoreTests {

    private static final SessionEntry[] SETS = {item("plank", "2-3 x 20 s, rest 10 s"), item("walk", "1 min")};
    private static final Optional<PainScore> FINE = Optional.of(PainScore.of(1));

    private static Scene sets() {
        return Scene.of(timeline(SETS), Scene.RULES, FINE);
    }

    private static boolean offered(Scene scene) {
        return scene.session().allows(Verb.ONE_MORE, scene.now());
    }

    private static List<String> route(Scene scene) {
        return lines(scene.session().route());
    }

    @Test
    void inTheLastPlannedSetAndInThePauseAfterItOneMoreIsOffered() {
        Scene scene = sets();
        assertEquals(List.of("ready 5", "hold 20", "rest 10", "hold 20", "position 30", "work 60"), route(scene));
        assertFalse(offered(scene.to(15)), "in the first set");
        assertFalse(offered(scene.to(30)), "in the rest after it");
        assertTrue(offered(scene.to(40)), "in the second set");
        assertTrue(offered(scene.to(57)), "in the pause after it");
        assertFalse(offered(scene.to(100)), "in the next exercise");
    }

    @Test
    void whoAsksInTheSetDoesOneMoreAfterItAndItsRest() {
        Scene scene = sets().to(40).press(Action.ONE_MORE);
        assertEquals("hold 20", lines(scene.session().route()).get(3));
        assertEquals(
                List.of("ready 5", "hold 20", "rest 10", "hold 20", "rest 10", "hold 20", "position 30", "work 60"),
                route(scene));
        assertEquals(Optional.of(2), scene.session().current().map(Step::set));
        assertFalse(offered(scene), "it comes already");
        scene.to(70);
        assertEquals(Optional.of(3), scene.session().current().map(Step::set));
        assertFalse(offered(scene), "three is the most");
    }

    @Test
    void whoAsksInThePauseRestsAsBetweenSets() {
        Scene scene = sets().to(57).press(Action.ONE_MORE);
        assertEquals(StepKind.REST, scene.session().current().orElseThrow().kind());
        assertEquals(
                List.of(
                        "ready 5",
                        "hold 20",
                        "rest 10",
                        "hold 20",
                        "position 30",
                        "rest 10",
                        "hold 20",
                        "position 30",
                        "work 60"),
                route(scene));
    }

    @Test
    void whatWasDoneMoreIsCountedAndKept() {
        Scene scene = sets().to(40).press(Action.ONE_MORE).to(200);
        List<Tally> plank = scene.session().tallies().stream()
                .filter(tally -> tally.item() == 0)
                .toList();
        assertEquals(List.of(1, 2, 3), plank.stream().map(Tally::set).toList());
        assertEquals(
                List.of(1, 1, 1),
                plank.stream().map(tally -> tally.done() + tally.played()).toList());
        assertTrue(plank.stream().allMatch(tally -> tally.skipped() == 0));
        assertEquals(scene.session(), Session.fold(timeline(SETS), Scene.RULES, scene.events()));
    }

    @Test
    void itIsTakenBack() {
        Scene scene = sets().to(40).press(Action.ONE_MORE).press(Action.UNDO);
        assertEquals(List.of("ready 5", "hold 20", "rest 10", "hold 20", "position 30", "work 60"), route(scene));
        assertTrue(offered(scene));
    }

    @Test
    void nothingIsOfferedWithoutAScoreBefore() {
        assertFalse(offered(Scene.of(timeline(SETS)).to(40)));
    }

    @Test
    void nothingIsOfferedAfterPainAtTheLimitOrAboveIt() {
        assertTrue(offered(sets().to(40).press(Action.pain(1))));
        assertFalse(offered(sets().to(40).press(Action.pain(3))), "amber");
        Scene red = sets().to(40).press(Action.pain(6)).press(Action.LEAVE_OUT);
        assertFalse(offered(red));
        for (int i = 0; i < 60; i++) {
            assertFalse(offered(red.plus(2)));
        }
    }

    @Test
    void whatWasAskedForDoesNotComeAfterPainAboveTheLimit() {
        Scene left = sets().to(40).press(Action.ONE_MORE).press(Action.pain(6)).press(Action.LEAVE_OUT);
        assertEquals(
                1,
                route(left).stream().filter("hold 20"::equals).count() - 1,
                route(left).toString());
        Scene eased = sets().to(40).press(Action.ONE_MORE).press(Action.pain(6)).press(Action.EASE);
        assertEquals(3, route(eased).stream().filter("hold 20"::equals).count(), "one easier for the one broken off");
    }

    @Test
    void onAGentlerDayNothingIsOffered() {
        Timeline gentler = timeline(Prescription.first().with(Ease.GENTLER), SETS);
        Scene scene = Scene.of(gentler, Scene.RULES, FINE);
        for (int i = 0; i < 60; i++) {
            assertFalse(offered(scene.plus(2)));
        }
    }

    @Test
    void whileAQuestionStandsOrWasLeftOpenNothingIsOffered() {
        SessionRules asking = Scene.RULES.askingAbout(java.util.Set.of(Sample.PLANK.id()));
        Timeline day = timeline(item("plank", "2-3 x 200 s, rest 10 s"), item("walk", "1 min"));
        Scene scene = Scene.of(day, asking, FINE).to(416);
        assertTrue(scene.session().question().isPresent());
        assertFalse(offered(scene));
        assertFalse(offered(scene.press(Action.NO_ANSWER)));
        assertTrue(offered(Scene.of(day, asking, FINE).to(416).press(Action.pain(1))));
    }

    @Test
    void aThirdRoundOfABlockIsOfferedAfterTheSecond() {
        Circuit two = Sample.circuit(2, Optional.of(10), Optional.of(30));
        Circuit twoOrThree = new Circuit(
                Optional.of(new Rounds.Always(new Count(2, 3))),
                two.restBetweenExercises(),
                two.restBetweenRounds(),
                two.dose());
        Timeline day = timeline(
                Sample.block("main", twoOrThree, item("plank", "20 s"), item("bridge", "5")), item("walk", "1 min"));
        Scene scene = Scene.of(day, Scene.RULES, FINE);
        while (!offered(scene)) {
            scene.plus(2).press(Action.DONE);
        }
        Step last = scene.session().current().orElseThrow();
        assertEquals(
                "2 of 2, exercise 1",
                last.round() + " of " + last.rounds() + ", exercise "
                        + last.item().orElseThrow());
        assertEquals(Optional.of(true), scene.session().offersOneMoreRound());
        scene.press(Action.ONE_MORE);
        assertFalse(offered(scene));
        assertEquals(
                List.of(1, 1, 2, 2, 3, 3, 1),
                scene.session().route().stream()
                        .filter(step -> step.kind().isWork())
                        .map(Step::round)
                        .toList());
    }
}
