package dev.uncramp.core.check;

import dev.uncramp.core.program.ProgramPath;

/**
 * A thing with its place.
 *
 * @param place where it stands
 * @param thing the thing
 * @param <T> what it is
 */
public record Placed<T>(ProgramPath place, T thing) {}
