package dev.uncramp.core.build;

import dev.uncramp.core.dose.SingleDose;

/**
 * The harder exercise of a ladder, which goes on where an easier one ends.
 *
 * @param harder the exercise
 * @param dose how much of it
 * @param from the stage with which it begins
 */
record Next(Candidate harder, SingleDose dose, int from) {}
