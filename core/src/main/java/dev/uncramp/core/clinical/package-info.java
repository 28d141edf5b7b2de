/**
 * The one home of every clinical number and list, as data with its source; no words for patients, only keys.
 *
 * <p>Sources are codes of the project's list of clinical facts, such as {@code [HW-lbp]}; {@code [usual practice]}
 * marks a number for which no published source was found.
 *
 * <p>May import the room {@code exercise}, and what it may import.
 */
package dev.uncramp.core.clinical;
