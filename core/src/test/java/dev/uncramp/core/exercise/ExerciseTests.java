package dev.uncramp.core.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExerciseTests {

    private static final Exercise BRIDGE =
            Exercise.of("bridge", "Bridge", Kind.STRENGTH).build();

    private static Dose seconds(long seconds) {
        return SingleDose.of(Goal.of(Measure.seconds(seconds)));
    }

    @Test
    void anExerciseHasWhatWasSaidOfItAndNothingElse() {
        Exercise walk = Exercise.of("walk", "Walk", Kind.WALKING)
                .positions(Position.STANDING, Position.SITTING)
                .change(Duration.ofSeconds(8))
                .ready(Duration.ofSeconds(10))
                .repetition(Duration.ofSeconds(2))
                .counts("steps")
                .replacesBuiltIn()
                .instructions(Instructions.of("Walk."))
                .build();
        assertEquals(Optional.of(Position.SITTING), walk.endsIn());
        assertEquals(List.of(SafeText.of("Walk.")), walk.instructions().move());
        assertTrue(walk.replacesBuiltIn());
        assertEquals(Optional.empty(), BRIDGE.endsIn());
        assertEquals(Optional.empty(), BRIDGE.doseFor(Optional.of(Grade.BUILD)));
        assertEquals(Sides.TWO, BRIDGE.sides());
        assertEquals(
                Optional.of(Position.ON_BACK),
                Exercise.of("a", "A", Kind.STRETCH)
                        .position(Position.ON_BACK)
                        .build()
                        .endsIn());
    }

    @Test
    void anEndPositionNeedsAStart() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Exercise(
                        BRIDGE.id(),
                        BRIDGE.name(),
                        List.of(),
                        Kind.STRENGTH,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(Position.SITTING),
                        List.of(),
                        Sides.TWO,
                        Instructions.none(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        UsualDose.none(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false));
    }

    @Test
    void theUsualDoseIsThatOfTheGradeElseOfTheNearestBelowElseOfTheLowest() {
        UsualDose dose = new UsualDose(Optional.empty(), Map.of(Grade.RESTORE, seconds(10), Grade.BUILD, seconds(20)));
        assertEquals(Optional.of(seconds(20)), dose.forGrade(Optional.of(Grade.BUILD)));
        assertEquals(Optional.of(seconds(10)), dose.forGrade(Optional.of(Grade.SETTLE)));
        assertEquals(Optional.of(seconds(10)), dose.forGrade(Optional.empty()));
        assertEquals(Optional.of(seconds(5)), UsualDose.always(seconds(5)).forGrade(Optional.of(Grade.BUILD)));
        assertEquals(Optional.empty(), UsualDose.none().forGrade(Optional.empty()));
        assertEquals(
                Optional.of(seconds(3)),
                new UsualDose(Optional.empty(), Map.of(Grade.SETTLE, seconds(3))).forGrade(Optional.of(Grade.BUILD)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new UsualDose(Optional.of(seconds(1)), Map.of(Grade.SETTLE, seconds(1))));
    }

    @Test
    void anIdIsSmallLettersDigitsAndSingleHyphens() {
        assertEquals(Optional.of(ExerciseId.of("figure-4")), ExerciseId.read("figure-4"));
        for (String wrong : List.of("", "A", "a--b", "-a", "a-", "a b", "a/b", "x".repeat(65))) {
            assertEquals(Optional.empty(), ExerciseId.read(wrong), wrong);
            assertThrows(IllegalArgumentException.class, () -> ExerciseId.of(wrong));
        }
    }

    @Test
    void anOwnExerciseHidesTheOneBelowIt() {
        Catalog below = Catalog.of(List.of(BRIDGE));
        Exercise mine = Exercise.of("bridge", "Mine", Kind.STRENGTH).build();
        Exercise other = Exercise.of("a", "A", Kind.STRENGTH).build();
        Catalog both = below.with(List.of(mine, other));
        assertEquals(Optional.of(mine), both.find(BRIDGE.id()));
        assertEquals(List.of(other.id(), BRIDGE.id()), new ArrayList<>(both.ids()));
        assertEquals(Optional.empty(), both.find(ExerciseId.of("b")));
        assertSame(below, below.with(List.of()));
        assertEquals(Set.of(), Catalog.empty().ids());
        assertEquals(Optional.of(BRIDGE), below.with(List.of(other)).find(BRIDGE.id()));
    }

    @Test
    void wordsOfAFileAreFoundAndListed() {
        assertEquals(Optional.of(Region.LOWER_BACK), Keyword.find(Region.class, "lower-back"));
        assertEquals(Optional.empty(), Keyword.find(Region.class, "LOWER_BACK"));
        assertEquals(List.of("settle", "restore", "build"), Keyword.words(Grade.class));
        assertEquals("on back", Position.ON_BACK.word());
    }

    @Test
    void stretchesIsometricsAndBalanceAreHeldAndTheRestIsWorked() {
        assertTrue(Kind.STRETCH.holds());
        assertTrue(Kind.ISOMETRIC.holds());
        assertTrue(Kind.BALANCE.holds());
        assertFalse(Kind.WALKING.holds());
    }

    @Test
    void lyingKneelingAndSittingOnItAreOnTheFloor() {
        assertTrue(Position.ON_BACK.onTheFloor());
        assertTrue(Position.SITTING_ON_FLOOR.onTheFloor());
        assertFalse(Position.SITTING.onTheFloor());
        assertFalse(Position.IN_WATER.onTheFloor());
    }

    @Test
    void theLowestGradeIsTheEndOfTheWayDown() {
        assertEquals(Grade.RESTORE, Grade.BUILD.down());
        assertEquals(Grade.SETTLE, Grade.RESTORE.down());
        assertEquals(Grade.SETTLE, Grade.SETTLE.down());
    }
}
