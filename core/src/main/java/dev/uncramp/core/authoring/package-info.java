/**
 * From a located tree to a program or an exercise, with every problem of the file in one run; and back to a tree.
 *
 * <p>Reading is strict: an unknown name is an error with the nearest known ones, and every text is typed here. A
 * {@link dev.uncramp.core.authoring.PathTable} keeps where each place of the program stands in the file.
 *
 * <p>May import the rooms {@code diagnostic} and {@code program}, and what they may import.
 */
package dev.uncramp.core.authoring;
