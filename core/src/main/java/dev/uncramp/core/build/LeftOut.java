package dev.uncramp.core.build;

import dev.uncramp.core.exercise.ExerciseId;

/**
 * Why an exercise is not in a program.
 *
 * @param exercise the exercise
 * @param why the reason, for a therapist
 */
public record LeftOut(ExerciseId exercise, String why) {}
