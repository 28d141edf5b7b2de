package dev.uncramp.core.handout;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * One exercise of a program by frequency, intensity, time, type, volume and progression; what is empty the program does
 * not say.
 *
 * <p>Source of the six headings: the American College of Sports Medicine's Guidelines for Exercise Testing and
 * Prescription, from memory, 9th to 11th edition.
 *
 * @param exercise the exercise
 * @param name its name
 * @param frequency how often
 * @param intensity how hard: effort, load, pace, or what is to be felt
 * @param time how long it takes in a session
 * @param type what sort of exercise it is
 * @param volume how much of it
 * @param progression how it becomes more
 */
public record FittVp(
        ExerciseId exercise,
        SafeText name,
        Optional<SafeText> frequency,
        Optional<SafeText> intensity,
        Optional<SafeText> time,
        Optional<SafeText> type,
        Optional<SafeText> volume,
        Optional<SafeText> progression) {}
