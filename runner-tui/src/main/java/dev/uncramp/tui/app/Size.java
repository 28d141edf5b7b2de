package dev.uncramp.tui.app;

/**
 * The size of a terminal in cells; zero is a size too.
 *
 * @param columns cells in a row
 * @param rows rows
 */
public record Size(int columns, int rows) {

    /** The size that a terminal has where nothing else is known. */
    public static final Size USUAL = new Size(80, 24);

    /** Makes a negative number zero. */
    public Size {
        columns = Math.max(0, columns);
        rows = Math.max(0, rows);
    }
}
