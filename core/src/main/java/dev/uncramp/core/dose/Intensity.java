package dev.uncramp.core.dose;

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
}
