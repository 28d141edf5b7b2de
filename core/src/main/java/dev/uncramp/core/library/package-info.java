/**
 * The front door: the built-in exercises and programs, and the review of a file.
 *
 * <p>May import the rooms {@code authoring} and {@code check}, and what they may import.
 */
package dev.uncramp.core.library;
