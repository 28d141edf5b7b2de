/**
 * The dose line: how much of an exercise is to be done, as a value, as text, and back.
 *
 * <p>A {@link dev.uncramp.core.dose.Dose} is one amount with its parts, or a choice between several. {@link
 * dev.uncramp.core.dose.DoseLine} reads and prints it in the notation that therapists write, such as {@code 3 x 10,
 * hold 5 s, each side}; {@link dev.uncramp.core.dose.DoseRows} does so for the parts that all rows of a week table
 * share.
 *
 * <p>May import {@code text} only.
 */
package dev.uncramp.core.dose;
