package dev.uncramp.core.figure;

import java.util.List;
import java.util.Optional;

/**
 * What differs from the pose before.
 *
 * @param angles the joints that turn
 * @param pins what stays where from this pose on
 * @param bend which way a pinned limb bends: {@code up}, {@code out} or {@code back}
 * @param move how far the root moves, as two numbers
 */
public record Pose(List<Angle> angles, List<Pin> pins, Optional<String> bend, List<Double> move) {

    /** Copies the lists; refuses a move that has not two numbers. */
    public Pose {
        if (!move.isEmpty() && move.size() != 2) {
            throw new IllegalArgumentException("a move has two numbers");
        }
        angles = List.copyOf(angles);
        pins = List.copyOf(pins);
        move = List.copyOf(move);
    }
}
