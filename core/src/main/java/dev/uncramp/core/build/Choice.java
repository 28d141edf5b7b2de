package dev.uncramp.core.build;

/**
 * An exercise that was chosen, with how much of it.
 *
 * @param candidate the exercise
 * @param portion how much
 */
record Choice(Candidate candidate, Portion portion) {}
