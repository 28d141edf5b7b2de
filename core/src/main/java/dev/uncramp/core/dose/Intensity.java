package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * How hard, against a measure, as in {@code at 70-80 % HRmax}.
 *
 * @param value how much, above 0
 * @param unit of what
 */
public record Intensity(Value value, IntensityUnit unit) {

    /** The most percent, and the fastest speed, that can be written. */
    public static final int LARGEST = 200;

    /** Refuses 0 and more than {@link #LARGEST}, with {@link IllegalArgumentException}. */
    public Intensity {
        Bounds.require(value, 1, LARGEST, unit.word());
    }

    /** What is the matter with such an intensity, or empty. */
    static Optional<String> fault(Value value, IntensityUnit unit) {
        return Bounds.fault(value, 1, LARGEST, unit.word());
    }
}
