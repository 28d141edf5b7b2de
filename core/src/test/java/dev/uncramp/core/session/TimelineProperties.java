package dev.uncramp.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.dose.DoseArbitraries;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the steps of every dose that can be written. */
class TimelineProperties {

    private static final int PLENTY = 4000;

    @Provide
    Arbitrary<SingleDose> doses() {
        return DoseArbitraries.singles();
    }

    @Provide
    Arbitrary<SingleDose> dosesOnEachSide() {
        return DoseArbitraries.singles().map(dose -> {
            DoseParts parts = dose.parts();
            return new SingleDose(
                    dose.amount(),
                    new DoseParts(
                            parts.hold(),
                            parts.relax(),
                            parts.rest(),
                            parts.change(),
                            parts.ready(),
                            parts.tempo(),
                            Optional.of(DoseSide.EACH),
                            false,
                            parts.ways(),
                            parts.load(),
                            parts.band(),
                            parts.then(),
                            parts.effort(),
                            parts.range(),
                            parts.support(),
                            parts.when()));
        });
    }

    @Provide
    Arbitrary<String> exercises() {
        return Arbitraries.of("bridge", "stretch", "plank", "walk", "breathe", "balance");
    }

    private static Timeline timeline(Prescription prescription, String exercise, SingleDose dose) {
        Item item = Item.of(exercise, ItemDose.always(dose));
        Timeline timeline = Sample.timeline(prescription, item, Sample.item("tilt", "3"));
        Assume.that(timeline.steps().size() < PLENTY);
        return timeline;
    }

    @Property(tries = 200)
    void everyDoseGivesStepsThatEndWithWork(@ForAll("doses") SingleDose dose, @ForAll("exercises") String exercise) {
        Timeline timeline = timeline(Prescription.first(), exercise, dose);
        List<Step> steps = timeline.steps();
        assertEquals(StepKind.READY, steps.get(0).kind());
        assertTrue(steps.get(steps.size() - 1).kind().isWork());
        List<Step> own = timeline.items().get(0).steps().stream()
                .filter(step -> step.kind() != StepKind.READY)
                .toList();
        assertTrue(own.get(0).kind().isWork());
        Duration sum = Duration.ZERO;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            assertEquals(index, step.index());
            assertEquals(sum, timeline.starts().get(index));
            assertFalse(step.waits());
            sum = sum.plus(step.length());
            if (index > 1 && step.kind().isPause()) {
                assertTrue(steps.get(index - 1).kind().isWork(), "no two pauses in a row inside an exercise");
            }
        }
        assertEquals(sum.minus(steps.get(0).length()), timeline.total());
        assertTrue(timeline.totalMax().compareTo(timeline.total()) >= 0);
    }

    @Property(tries = 200)
    void bothSidesGetTheSameWorkAndTheSameTime(
            @ForAll("dosesOnEachSide") SingleDose dose, @ForAll("exercises") String exercise) {
        Timeline timeline = timeline(Prescription.first().withSoreSide(Side.LEFT), exercise, dose);
        Map<Side, List<Step>> bySide = timeline.items().get(0).steps().stream()
                .filter(step -> step.kind().isWork())
                .collect(Collectors.groupingBy(Step::side));
        assertEquals(Set.of(Side.LEFT, Side.RIGHT), bySide.keySet());
        assertEquals(work(bySide.getOrDefault(Side.LEFT, List.of())), work(bySide.getOrDefault(Side.RIGHT, List.of())));
        assertEquals(Side.RIGHT, timeline.steps().get(1).side(), "the good side first");
        Side working = Side.BOTH;
        for (Step step : timeline.items().get(0).steps()) {
            if (step.kind() == StepKind.CHANGE) {
                boolean turns = step.asked().way().isPresent();
                assertEquals(turns, step.side() == working, "a change leads to the other side or way");
            }
            working = step.kind().isWork() ? step.side() : working;
        }
    }

    private static List<String> work(List<Step> steps) {
        return steps.stream()
                .map(step -> "%s %s %s %d %d %d %d"
                        .formatted(
                                step.kind(),
                                step.planned(),
                                step.estimate(),
                                step.set(),
                                step.rep(),
                                step.reps(),
                                step.round()))
                .toList();
    }

    @Property(tries = 200)
    void theGentlerSessionIsNeverLongerWhereNoEasierExerciseIsKnown(@ForAll("doses") SingleDose dose) {
        for (String exercise : List.of("walk", "breathe", "balance")) {
            Timeline written = timeline(Prescription.first(), exercise, dose);
            Timeline gentler = timeline(Prescription.first().with(Ease.GENTLER), exercise, dose);
            assertTrue(gentler.total().compareTo(written.total()) <= 0);
            assertEquals(gentler.items().get(0).dose(), Gentler.half(dose));
            assertTrue(gentler.items().get(0).dose().parts().load().isEmpty());
        }
    }

    @Property(tries = 200)
    void halfIsNeverMoreAndNeverNothing(@ForAll("doses") SingleDose dose, @ForAll("exercises") String exercise) {
        for (Ease ease : List.of(Ease.AS_WRITTEN, Ease.GENTLER)) {
            Timeline whole = timeline(Prescription.first().with(ease), exercise, dose);
            Timeline half = timeline(Prescription.first().with(ease.halved()), exercise, dose);
            assertTrue(half.total().compareTo(whole.total()) <= 0);
            assertEquals(ease == Ease.GENTLER, half.isGentler());
            assertEquals(whole.items().size(), half.items().size());
            assertEquals(whole.steps().isEmpty(), half.steps().isEmpty());
        }
    }

    @Property(tries = 100)
    void waitingChangesNoLength(@ForAll("doses") SingleDose dose, @ForAll("exercises") String exercise) {
        Timeline timeline = timeline(Prescription.first(), exercise, dose);
        Timeline waiting = timeline.waitingFor(Set.of(ExerciseId.of(exercise), ExerciseId.of("tilt")));
        assertEquals(timeline.total(), waiting.total());
        assertEquals(2, waiting.steps().stream().filter(Step::waits).count());
    }
}
