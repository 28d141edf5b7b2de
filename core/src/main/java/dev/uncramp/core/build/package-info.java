/**
 * The builder: from a region, a grade, minutes and what a person has, to a whole program with the reason for each choice.
 *
 * <p>A {@link dev.uncramp.core.build.BuildRequest} says what is wanted, a {@link dev.uncramp.core.build.ProgramBuilder}
 * answers with a {@link dev.uncramp.core.build.BuildResult}: a program, or why there can be none and the nearest request
 * that can be met. Which of two programs is the better one is said by an {@link dev.uncramp.core.build.Objective} and
 * nowhere else. Nothing here reads files: the catalogue is handed in.
 *
 * <p>May import the room {@code wording}, and what it may import.
 */
package dev.uncramp.core.build;
