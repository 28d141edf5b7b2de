package dev.uncramp.core.build;

import dev.uncramp.core.exercise.Equipment;

/**
 * Why a thing that is at hand is not needed by a program.
 *
 * @param thing the thing
 * @param why the reason, for a therapist
 */
public record Unused(Equipment thing, String why) {}
