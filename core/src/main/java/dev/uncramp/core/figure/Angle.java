package dev.uncramp.core.figure;

import java.util.OptionalDouble;

/**
 * How far a joint is turned, in the relative angles that therapists use.
 *
 * @param joint the joint as written, such as {@code hip} or {@code neck turn}
 * @param worked degrees on the worked side; empty leaves it as it was
 * @param other degrees on the other side; empty leaves it as it was
 */
public record Angle(String joint, OptionalDouble worked, OptionalDouble other) {}
