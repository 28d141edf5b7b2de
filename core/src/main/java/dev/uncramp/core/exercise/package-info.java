/**
 * What an exercise is: its name, its instructions, whom it suits, its usual dose, and the catalogue that finds it by id.
 *
 * <p>May import the rooms {@code dose} and {@code figure}, and what they may import.
 */
package dev.uncramp.core.exercise;
