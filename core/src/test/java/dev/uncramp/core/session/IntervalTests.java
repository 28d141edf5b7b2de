package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Intervals, kept whole or cut to a total. */
class IntervalTests {

    @Test
    void anIntervalIsKeptAsWrittenWithItsLastRest() {
        Timeline interval = timeline(item("walk", "3 x (20 s hard, 10 s rest)"));
        assertEquals(
                List.of(
                        "ready 5",
                        "work 20 hard",
                        "work 10 rest",
                        "work 20 hard",
                        "work 10 rest",
                        "work 20 hard",
                        "work 10 rest"),
                lines(interval));
        assertEquals(
                List.of(1, 1, 2, 2, 3, 3),
                interval.steps().stream().skip(1).map(Step::round).toList());
        assertEquals(3, interval.steps().get(1).rounds());
    }

    @Test
    void aTotalCutsTheLastPartToFit() {
        assertEquals(
                List.of("ready 5", "work 90 run", "work 120 walk", "work 90 run"),
                lines(timeline(item("walk", "5 min of (90 s run, 2 min walk)"))));
        assertEquals(
                List.of("ready 5", "work 90 run", "work 120 walk", "work 30 run"),
                lines(timeline(item("walk", "4 min of (90 s run, 2 min walk)"))));
        assertEquals(
                Duration.ofMinutes(4),
                timeline(item("walk", "4 min of (90 s run, 2 min walk)")).total());
    }

    @Test
    void aGroupInAGroupIsRepeatedInside() {
        assertEquals(
                List.of("ready 5", "work 60 easy", "work 10 fast", "work 20 slow", "work 10 fast", "work 20 slow"),
                lines(timeline(item("walk", "(1 min easy, 2 x (10 s fast, 20 s slow))"))));
        assertEquals(
                List.of("ready 5", "work 10 fast", "work ~0 walk"),
                lines(timeline(item("walk", "(10 s fast, walk until you feel calm)"))));
    }

    @Test
    void anIntervalOnEachSideChangesBetween() {
        assertEquals(
                List.of("ready 5", "work left 10 hold", "change right 8", "work right 10 hold"),
                lines(timeline(item("walk", "1 x (10 s hold), each side"))));
    }

    @Test
    void thePaceIsTheLabelOfTimedWork() {
        assertEquals(List.of("ready 5", "work 120 easy"), lines(timeline(item("walk", "2 min easy"))));
        assertEquals(List.of("ready 5", "work 120 brisk"), lines(timeline(item("walk", "2 min, brisk"))));
    }

    @Test
    void aTotalThatIsWholeRoundsEndsWithAWholeRound() {
        assertEquals(
                List.of("ready 5", "work 60 run", "work 120 walk", "work 60 run", "work 120 walk"),
                lines(timeline(item("walk", "6 min of (1 min run, 2 min walk)"))));
        assertEquals(
                2,
                timeline(item("walk", "6 min of (1 min run, 2 min walk)"))
                        .steps()
                        .get(3)
                        .rounds());
        assertEquals(
                Duration.ofMinutes(9),
                timeline(item("walk", "6-9 min of (1 min run, 2 min walk)")).totalMax());
    }

    @Test
    void untilSomethingIsSoWaitsForAKeyAndCountsAsWalkingTime() {
        Scene scene = Scene.of(timeline(item("walk", "(10 s easy, walk until you can talk)")));
        scene.to(15).to(200);
        assertEquals("walk", scene.session().current().flatMap(Step::label).orElseThrow());
        scene.press(Action.DONE);
        assertEquals(Phase.ASKING, scene.session().phase());
        assertEquals(Duration.ofSeconds(195), scene.session().moved());
    }

    @Test
    void partsThatOnlyAPersonEndsShareTheWholeTime() {
        Timeline walk = timeline(item("walk", "30 min of (walk until your calf aches, rest until it has gone)"));
        assertEquals(List.of("ready 5", "work 1800"), lines(walk));
        assertEquals(2, walk.steps().get(1).asked().through().size());
        assertEquals(Duration.ofMinutes(30), walk.total());
    }

    @Test
    void aTotalCountsPartsThatOnlyAPersonEndsToo() {
        Timeline walk = timeline(item("walk", "20 min of (5 min brisk, rest until you can talk)"));
        assertEquals(List.of("ready 5", "work 1200"), lines(walk));
        assertEquals(2, walk.steps().get(1).asked().through().size());
        assertEquals(Duration.ofMinutes(20), walk.total());
    }

    @Test
    void inARehearsalUntilSomethingIsSoLastsTenSeconds() {
        Timeline walk = timeline(item("walk", "(10 s easy, walk until you can talk)"));
        Scene scene = Scene.of(walk, Scene.RULES.rehearsing());
        assertEquals(
                "walk", scene.to(24).session().current().flatMap(Step::label).orElseThrow());
        assertEquals(Phase.ASKING, scene.to(26).session().phase());
    }

    @Test
    void aRestInAnIntervalIsNeitherAmountNorTimeOfExercise() {
        Scene scene =
                Scene.of(timeline(item("walk", "3 x (20 s hard, 10 s rest)"))).to(95);
        assertEquals(Duration.ofSeconds(60), scene.session().moved());
        assertEquals(Duration.ofSeconds(30), scene.session().rested().minus(Duration.ofSeconds(5)), "and get ready");
        assertEquals(
                List.of(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20)),
                scene.session().tallies().stream().map(Tally::time).toList());
    }
}
