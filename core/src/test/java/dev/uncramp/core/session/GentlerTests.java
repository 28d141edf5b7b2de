package dev.uncramp.core.session;

import static dev.uncramp.core.session.Sample.item;
import static dev.uncramp.core.session.Sample.lines;
import static dev.uncramp.core.session.Sample.single;
import static dev.uncramp.core.session.Sample.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Rounds;
import dev.uncramp.core.program.Terms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gentler session, and the easier exercise behind each one. */
class GentlerTests {

    private static final Prescription GENTLER = Prescription.first().with(Ease.GENTLER);

    @Test
    void eachExercisesEasierOneIsDoneWithItsUsualDose() {
        Timeline gentler = timeline(GENTLER, item("bridge", "3 x 12"));
        assertTrue(gentler.isGentler());
        assertEquals(List.of("ready 5", "reps ~15"), lines(gentler));
        assertEquals(ExerciseId.of("tilt"), gentler.items().get(0).exercise().id());
        assertEquals(
                Optional.of(ExerciseId.of("bridge")), gentler.items().get(0).insteadOf());
        assertEquals("5", DoseLine.print(gentler.items().get(0).dose()));
        assertFalse(timeline(item("bridge", "3 x 12")).isGentler());
    }

    @Test
    void theProgramsEasierOneWinsOverTheCatalogues() {
        Item named = new Item(
                ExerciseId.of("bridge"),
                item("bridge", "3 x 12").dose(),
                List.of(ExerciseId.of("unknown"), ExerciseId.of("breathe")),
                List.of(),
                List.of(),
                Terms.none());
        Timeline gentler = timeline(GENTLER, named);
        assertEquals(ExerciseId.of("breathe"), gentler.items().get(0).exercise().id());
        assertEquals("3 x 12", DoseLine.print(gentler.items().get(0).dose()), "no usual dose: the one as written");
    }

    @Test
    void withoutAnEasierOneHalfTheSetsAtTheLowEnd() {
        assertEquals(List.of("ready 5", "work 60 easy"), lines(timeline(GENTLER, item("walk", "3 x 1-2 min easy"))));
        assertEquals(List.of("ready 5", "work 60"), lines(timeline(GENTLER, item("walk", "1 min"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 x 8-12                         | 2 x 8",
                "5 x 10                           | 2 x 10",
                "1 x 10                           | 10",
                "10 -> 20                         | 10",
                "2 x 8 -> 12, load 2 kg           | 8",
                "8, load 12RM                     | 8",
                "8, band red                      | 8",
                "12/10/8/6                        | 12/10",
                "12/10/8                          | 12",
                "8 x (20 s hard, 10 s rest)       | 4 x (20 s hard, 10 s rest)",
                "20 min of (1 min run, 1 min walk)| 10 min of (1 min run, 1 min walk)",
                "as told                          | as told",
                "up to 30                         | up to 30",
                "2 x 30 s, each side, rest 20 s   | 30 s, rest 20 s, each side",
            })
    void halfOfADose(String written, String half) {
        assertEquals(half, DoseLine.print(Gentler.half(single(written.strip()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 x 10              | 3 x 5",
                "3 x 1               | 1",
                "10, alternating     | 4, alternating",
                "2 x 8, alternating  | 2 x 4, alternating",
                "2 x 2, alternating  | 2, alternating",
                "2, alternating      | 2, alternating",
                "10/6/2, alternating | 4/2/2, alternating",
            })
    void halfOfEachSetIsEvenWhereItAlternates(String written, String half) {
        assertEquals(half, DoseLine.print(Halved.of(single(written.strip()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 x 8-12    | 2 | 2 x 8",
                "3 x 8       | 5 | 3 x 8",
                "12/10/8     | 2 | 12/10",
                "2 x (1 min run, 1 min walk) | 1 | 2 x (1 min run, 1 min walk)",
                "as told     | 1 | as told",
            })
    void aDoseWithNoMoreSets(String written, int sets, String fewer) {
        assertEquals(fewer, DoseLine.print(Gentler.atMost(sets, single(written.strip()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2-3 x 8 | 2", "12/10/8 | 3", "2 x (1 min run, 1 min walk) | 1", "as told | 1"})
    void howManySetsADosePlans(String written, int sets) {
        assertEquals(sets, Gentler.setsOf(single(written.strip())));
    }

    @Test
    void theRoundsOfACircuitAreHalved() {
        Circuit five = new Circuit(Optional.of(Rounds.of(5)), Optional.empty(), Optional.empty(), Optional.empty());
        Timeline gentler = timeline(GENTLER, Sample.block("c", five, item("walk", "1 min")));
        assertEquals(
                2, gentler.steps().stream().filter(step -> step.kind().isWork()).count());
    }

    @Test
    void behindEachExerciseStandsTheEasierOneWithNoMoreSets() {
        TimelineItem easier =
                timeline(item("bridge", "2 x 10")).items().get(0).easier().orElseThrow();
        assertEquals(ExerciseId.of("tilt"), easier.exercise().id());
        assertEquals(List.of("reps ~15"), lines(easier.steps()));
        assertEquals(Optional.of(ExerciseId.of("bridge")), easier.insteadOf());
        assertTrue(easier.easier().isEmpty());
        TimelineItem one =
                timeline(item("plank", "20 s")).items().get(0).easier().orElseThrow();
        assertEquals(List.of("hold 20"), lines(one.steps()));
        assertTrue(timeline(item("walk", "1 min")).items().get(0).easier().isEmpty());
    }

    @Test
    void inTheGentlerSessionTheCataloguesNextEasierOneStandsBehind() {
        TimelineItem gentle = timeline(GENTLER, item("plank", "20 s")).items().get(0);
        assertEquals(ExerciseId.of("stretch"), gentle.exercise().id());
        assertEquals(
                ExerciseId.of("tilt"), gentle.easier().orElseThrow().exercise().id());
    }

    @Test
    void theGentlerSessionIsNotLongerThanTheOneAsWritten() {
        Timeline written = timeline(item("bridge", "3 x 12"), item("stretch", "3 x 30 s, each side"));
        Timeline gentler = timeline(GENTLER, item("bridge", "3 x 12"), item("stretch", "3 x 30 s, each side"));
        assertTrue(gentler.total().compareTo(written.total()) < 0);
        assertTrue(gentler.totalMax().compareTo(written.totalMax()) < 0);
    }
}
