package dev.uncramp.core.build;

import dev.uncramp.core.program.ProgramPath;

/**
 * Why an exercise is in a program.
 *
 * @param place where it stands
 * @param text the reason, for a therapist
 */
public record Reason(ProgramPath place, String text) {}
