package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of sides, the change between them, and taking turns. */
class SidesTests {

    @Test
    void theCountBeforeASideIsPerSide() {
        assertEquals(
                List.of("ready 5", "reps left ~40", "change right 8", "reps right ~40"),
                lines(timeline(item("bridge", "10, each side"))));
    }

    @Test
    void aSetOfOneSideAndThenTheOtherWithAChangeAtEverySideChange() {
        assertEquals(
                List.of(
                        "ready 5",
                        "hold left 30",
                        "change right 8",
                        "hold right 30",
                        "change left 8",
                        "hold left 30",
                        "change right 8",
                        "hold right 30"),
                lines(timeline(item("stretch", "2 x 30 s, each side"))));
    }

    @Test
    void theGoodSideComesFirstWhereTheSoreOneIsKnown() {
        assertEquals(
                List.of("ready 5", "hold right 30", "change left 8", "hold left 30"),
                lines(timeline(Prescription.first().withSoreSide(Side.LEFT), item("stretch", "30 s, each side"))));
        assertEquals(
                List.of("ready 5", "hold left 30", "change right 8", "hold right 30"),
                lines(timeline(Prescription.first().withSoreSide(Side.RIGHT), item("stretch", "30 s, each side"))));
    }

    @Test
    void aWrittenRestComesAfterBothSides() {
        assertEquals(
                List.of(
                        "ready 5",
                        "hold left 30",
                        "change right 8",
                        "hold right 30",
                        "rest 20",
                        "hold left 30",
                        "change right 8",
                        "hold right 30"),
                lines(timeline(item("stretch", "2 x 30 s, rest 20 s, each side"))));
    }

    @Test
    void aWrittenChangeStands() {
        assertEquals(
                List.of("ready 5", "hold left 20", "change right 15", "hold right 20"),
                lines(timeline(item("stretch", "20 s, change 15 s, each side"))));
    }

    @Test
    void oneSideNamedIsThatSide() {
        assertEquals(
                List.of("ready 5", "hold right 20", "rest 5", "hold right 20"),
                lines(timeline(item("stretch", "2 x 20 s, right"))));
        assertEquals(List.of("ready 5", "hold left 20"), lines(timeline(item("stretch", "20 s, left"))));
        assertEquals(List.of("ready 5", "hold 20"), lines(timeline(item("stretch", "20 s, both sides"))));
    }

    @Test
    void theSoreSideAndTheGoodSideAreSidesOnceTheyAreKnown() {
        Prescription sore = Prescription.first().withSoreSide(Side.RIGHT);
        assertEquals(List.of("ready 5", "hold right 20"), lines(timeline(sore, item("stretch", "20 s, sore side"))));
        assertEquals(List.of("ready 5", "hold left 20"), lines(timeline(sore, item("stretch", "20 s, good side"))));
        assertEquals(
                List.of("ready 5", "hold left 20", "change right 8", "hold right 20"),
                lines(timeline(Prescription.first().withSoreSide(Side.BOTH), item("stretch", "20 s, sore side"))));
        assertEquals(List.of("ready 5", "hold 20"), lines(timeline(item("stretch", "20 s, sore side"))));
        assertEquals(List.of("ready 5", "hold 20"), lines(timeline(item("stretch", "20 s, good side"))));
    }

    @Test
    void alternatingCountsAllOfThem() {
        Timeline alternating = timeline(item("bridge", "10, alternating"));
        assertEquals(List.of("ready 5", "reps ~40"), lines(alternating));
        assertEquals(10, alternating.steps().get(1).reps());
        Timeline each = timeline(item("bridge", "10, each side, alternating"));
        assertEquals(List.of("ready 5", "reps ~80"), lines(each));
        assertEquals(20, each.steps().get(1).reps());
    }

    @Test
    void alternatingHoldsTakeTurns() {
        assertEquals(
                List.of("ready 5", "hold left ~2 5", "hold right ~2 5", "hold left ~2 5", "hold right ~2 5"),
                lines(timeline(item("bridge", "4, hold 5 s, alternating"))));
        assertEquals(
                List.of("ready 5", "hold left ~2 5", "change right 4", "hold right ~2 5"),
                lines(timeline(item("bridge", "2, hold 5 s, change 4 s, alternating"))));
    }

    @Test
    void alternatingSetsOfOneHoldTakeTurnsWithARestAfterBoth() {
        assertEquals(
                List.of(
                        "ready 5",
                        "hold left 30",
                        "change right 8",
                        "hold right 30",
                        "rest 20",
                        "hold left 30",
                        "change right 8",
                        "hold right 30"),
                lines(timeline(item("stretch", "4 x 30 s, rest 20 s, alternating"))));
    }

    @Test
    void eachWayIsAStepOfItsOwn() {
        assertEquals(List.of("ready 5", "reps ~40", "reps ~40"), lines(timeline(item("bridge", "10, each way"))));
        assertEquals(
                List.of("ready 5", "work 30", "work 30", "work 30"),
                lines(timeline(item("walk", "30 s, each of 3 ways"))));
        assertEquals(List.of("ready 5", "work ~10", "work ~10"), lines(timeline(item("walk", "20 steps, each way"))));
        assertEquals(
                List.of("", "1 of 3", "2 of 3", "3 of 3"),
                timeline(item("walk", "30 s, each of 3 ways")).steps().stream()
                        .map(step -> step.asked()
                                .way()
                                .map(way -> way.number() + " of " + way.of())
                                .orElse(""))
                        .toList());
    }

    @Test
    void aHoldThatFillsItsTimeHasTimeToChangeTheWay() {
        assertEquals(
                List.of("ready 5", "hold 10", "change 8", "hold 10"),
                lines(timeline(item("stretch", "10 s, each way"))));
        assertEquals(
                List.of("ready 5", "hold 10", "change 3", "hold 10"),
                lines(timeline(item("stretch", "10 s, each way, change 3 s"))));
        assertEquals(
                2,
                timeline(item("stretch", "10 s, each way"))
                        .steps()
                        .get(2)
                        .asked()
                        .way()
                        .orElseThrow()
                        .number());
    }

    @Test
    void aWrittenChangeLiesBetweenTheWaysOfAnyExercise() {
        assertEquals(
                List.of("ready 5", "reps ~40", "change 3", "reps ~40"),
                lines(timeline(item("bridge", "10, each way, change 3 s"))));
    }

    @Test
    void alternatingBreathsTakeTurnsBySet() {
        assertEquals(
                List.of("ready 5", "hold left ~40", "change right 8", "hold right ~40"),
                lines(timeline(item("stretch", "2 x 4 breaths, alternating"))));
    }
}
