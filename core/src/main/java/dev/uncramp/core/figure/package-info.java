/**
 * How an exercise is drawn: the motion as data. Nothing draws it yet.
 *
 * <p>May import the room {@code text}.
 */
package dev.uncramp.core.figure;
