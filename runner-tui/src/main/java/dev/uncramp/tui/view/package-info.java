/**
 * The full screen as a pure function: a model and a size in, a frame of cells with style names out.
 *
 * <p>May import {@code app}, and what it may import.
 */
package dev.uncramp.tui.view;
