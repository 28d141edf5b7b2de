package dev.uncramp.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MotionTests {

    private static Motion motion(List<Pose> poses) {
        return new Motion(
                Optional.empty(),
                "on-back",
                Optional.empty(),
                poses,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    @Test
    void aMotionHasSomewhereToGo() {
        Angle hip = new Angle("hip", OptionalDouble.of(90), OptionalDouble.empty());
        Pose pose = new Pose(List.of(hip), List.of(new Pin("foot", "floor")), Optional.empty(), List.of(.1, 0.0));
        assertEquals(List.of(pose), motion(List.of(pose)).poses());
        assertThrows(IllegalArgumentException.class, () -> motion(List.of()));
    }

    @Test
    void aMoveHasTwoNumbersOrNone() {
        assertThrows(
                IllegalArgumentException.class, () -> new Pose(List.of(), List.of(), Optional.empty(), List.of(1.0)));
    }
}
