package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.block;
import static dev.uncramp.core.session.Sample.byWeek;
import static dev.uncramp.core.session.Sample.circuit;
import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rounds of a block and of a whole session, and the rests between them. */
class RoundsTests {

    private static Prescription week(int week) {
        return Prescription.first().inWeek(week);
    }

    @Test
    void roundsRestAsWrittenBetweenExercisesAndInItsPlaceBetweenRounds() {
        Timeline circuit = timeline(
                block("circuit", circuit(2, Optional.of(15), Optional.of(60)), item("bridge", "5"), item("tilt", "5")));
        assertEquals(
                List.of("ready 5", "reps ~20", "rest 15", "reps ~15", "rest 60", "reps ~20", "rest 15", "reps ~15"),
                lines(circuit));
        assertEquals(2, circuit.items().size());
        assertEquals(
                List.of(1, 1, 1, 1, 1, 2, 2, 2),
                circuit.steps().stream().map(Step::round).toList());
        assertEquals(
                3,
                circuit.items().get(0).steps().stream()
                        .filter(step -> !step.kind().isWork())
                        .count(),
                "ready, and a rest after each round");
    }

    @Test
    void withoutARestBetweenRoundsTheExerciseRestCounts() {
        assertEquals(
                List.of("ready 5", "reps ~20", "rest 15", "reps ~20"),
                lines(timeline(block("circuit", circuit(2, Optional.of(15), Optional.empty()), item("bridge", "5")))));
        assertEquals(
                List.of("ready 5", "reps ~20", "rest 30", "reps ~20"),
                lines(timeline(block("circuit", circuit(2, Optional.empty(), Optional.empty()), item("bridge", "5")))));
    }

    @Test
    void oneSideARoundTakesTurns() {
        assertEquals(
                List.of("ready 5", "hold left 20", "rest 5", "hold right 20"),
                lines(timeline(block(
                        "circuit",
                        circuit(2, Optional.empty(), Optional.empty()),
                        item("stretch", "20 s, one side a round")))));
    }

    @Test
    void roundsMayGoByWeek() {
        Circuit rows = new Circuit(
                Optional.of(new Rounds.ByRow(new Rows<>(List.of(
                        new Rows.Row<>(Sample.key("week 1"), Count.of(2)),
                        new Rows.Row<>(Sample.key("week 2"), Count.of(3)))))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertEquals(2, work(timeline(week(1), block("c", rows, item("tilt", "5")))));
        assertEquals(3, work(timeline(week(2), block("c", rows, item("tilt", "5")))));
        assertEquals(0, work(timeline(week(3), block("c", rows, item("tilt", "5")))));
    }

    @Test
    void theRoundsOfABlockCountBeforeThoseOfAnInterval() {
        Timeline both =
                timeline(block("c", circuit(2, Optional.empty(), Optional.empty()), item("walk", "2 x (10 s fast)")));
        assertEquals(
                List.of(1, 1, 2, 2),
                both.steps().stream().skip(1).map(Step::round).toList());
    }

    @Test
    void aSessionMayHaveRoundsOfItsOwn() {
        Circuit whole = circuit(2, Optional.of(15), Optional.of(60));
        Timeline rounds = rounds(whole, block("a", item("tilt", "5")), item("bridge", "5"));
        assertEquals(
                List.of("ready 5", "reps ~15", "rest 15", "reps ~20", "rest 60", "reps ~15", "rest 15", "reps ~20"),
                lines(rounds));
        assertEquals(2, rounds.items().size());
        Circuit three = circuit(3, Optional.empty(), Optional.empty());
        Timeline both = rounds(whole, block("a", three, item("tilt", "5")));
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                both.steps().stream()
                        .filter(step -> step.kind().isWork())
                        .map(Step::round)
                        .toList());
        assertEquals(6, both.steps().get(1).rounds());
        assertEquals("rest 60", Sample.line(both.steps().get(6)));
        assertEquals("rest 15", Sample.line(both.steps().get(2)));
    }

    private static Timeline rounds(Circuit circuit, SessionEntry... entries) {
        Program plain = Sample.program(Grade.RESTORE, entries);
        SessionPlan plan = new SessionPlan(Optional.of(SafeText.of("day")), circuit, Terms.none(), List.of(entries));
        Program program = new Program(
                plain.head(),
                plain.schedule(),
                plain.pain(),
                plain.care(),
                plain.levels(),
                plain.progress(),
                plain.exercises(),
                plain.allow(),
                List.of(plan));
        return Timeline.of(program, Prescription.first(), Sample.CATALOG);
    }

    @Test
    void betweenBlocksTheRestOfTheSessionCounts() {
        Circuit whole = circuit(1, Optional.of(15), Optional.empty());
        Circuit own = circuit(1, Optional.of(40), Optional.empty());
        assertEquals(
                List.of("ready 5", "reps ~15", "rest 40", "reps ~15", "rest 15", "reps ~15", "rest 15", "reps ~20"),
                lines(rounds(
                        whole,
                        block("a", own, item("tilt", "5"), item("tilt", "5")),
                        block("b", byWeekOnly()),
                        block("c", item("tilt", "5")),
                        item("bridge", "5"))));
    }

    private static Item byWeekOnly() {
        return byWeek("bridge", "rest 1 s", "week 9: 5");
    }

    private static long work(Timeline timeline) {
        return timeline.steps().stream().filter(step -> step.kind().isWork()).count();
    }
}
