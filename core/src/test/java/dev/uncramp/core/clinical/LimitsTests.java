package dev.uncramp.core.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Position;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTests {

    @Test
    void theUsualPainLimitRisesWithTheGradeAndIsLowWithoutOne() {
        assertEquals(PainLimit.of(3), Limits.usualPainLimit(Optional.of(Grade.SETTLE)));
        assertEquals(PainLimit.of(4), Limits.usualPainLimit(Optional.of(Grade.RESTORE)));
        assertEquals(PainLimit.of(5), Limits.usualPainLimit(Optional.of(Grade.BUILD)));
        assertEquals(PainLimit.of(3), Limits.usualPainLimit(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "STRETCH, 5",
        "STRENGTH, 30",
        "ISOMETRIC, 30",
        "AEROBIC, 0",
        "WALKING, 0",
        "SWIMMING, 0",
        "MOBILITY, 5",
        "BREATHING, 5",
        "POSTURE, 5",
        "YOGA, 5",
        "MASSAGE, 5",
        "BALANCE, 30",
    })
    void theAssumedRestGoesByKind(Kind kind, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), Limits.assumedRest(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_BACK, ON_BACK, 0",
        "ON_BACK, STANDING, 30",
        "STANDING, ON_BACK, 30",
        "SITTING, FACE_DOWN, 30",
        "ON_BACK, HANDS_AND_KNEES, 10",
        "SITTING, STANDING, 10",
        "SITTING_ON_FLOOR, SITTING, 30",
    })
    void gettingDownOrUpTakesLongest(Position from, Position to, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), Limits.toMove(from, to));
    }

    @Test
    void anExerciseMayNeedMoreTimeThanIsUsual() {
        Exercise plain = Exercise.of("squat", "Squat", Kind.STRENGTH).build();
        Exercise slow = Exercise.of("plank", "Plank", Kind.ISOMETRIC)
                .ready(Duration.ofSeconds(12))
                .change(Duration.ofSeconds(15))
                .build();
        assertEquals(Duration.ofSeconds(5), Limits.ready(plain));
        assertEquals(Duration.ofSeconds(8), Limits.change(plain));
        assertEquals(Duration.ofSeconds(12), Limits.ready(slow));
        assertEquals(Duration.ofSeconds(15), Limits.change(slow));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aScoreIsZeroToTen(int value) {
        assertThrows(IllegalArgumentException.class, () -> PainScore.of(value));
        assertEquals(10, PainScore.of(10).value());
        assertEquals(0, PainScore.of(0).value());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void aLimitIsOneToNine(int value) {
        assertThrows(IllegalArgumentException.class, () -> PainLimit.of(value));
        assertEquals(1, PainLimit.of(1).value());
        assertEquals(9, PainLimit.of(9).value());
    }

    @Test
    void fromSevenOnPainIsSevere() {
        assertFalse(PainScore.of(6).severe());
        assertTrue(PainScore.of(7).severe());
        assertEquals(PainScore.of(7), PainScore.of(7).max(PainScore.of(2)));
        assertEquals(PainScore.of(7), PainScore.of(2).max(PainScore.of(7)));
    }

    @ParameterizedTest
    @CsvSource({"SHARP, sharp", "SPREADING, spreading", "DIZZINESS, dizziness"})
    void everyKindOfPainMeansToAskToday(PainKind kind, String key) {
        assertEquals(key, kind.key());
        assertEquals(Tier.TODAY, kind.tier());
        assertEquals("today", kind.tier().key());
    }
}
