package dev.uncramp.tui.app;

/**
 * How the front end shows things.
 *
 * @param size the size of the terminal
 * @param letters the letters that it can draw
 * @param view the size of letters that the person wants
 */
public record Display(Size size, Letters letters, View view) {

    /** The letters that a terminal can draw. */
    public enum Letters {
        /** All of them, and solid blocks. */
        UNICODE,
        /** Plain ASCII only. */
        ASCII
    }

    /** The size of letters that the person wants. */
    public enum View {
        /** As large as fits. */
        BIG,
        /** Block digits of the smaller sizes only, more text. */
        NORMAL,
        /** No block digits at all. */
        SMALL
    }

    /** A terminal of the usual size with all letters. */
    public static final Display USUAL = new Display(Size.USUAL, Letters.UNICODE, View.BIG);

    /**
     * The same on a terminal of another size.
     *
     * @param other the size
     * @return the display
     */
    public Display with(Size other) {
        return new Display(other, letters, view);
    }

    /**
     * The same with the next size of letters.
     *
     * @return the display
     */
    Display nextView() {
        View next = switch (view) {
            case BIG -> View.NORMAL;
            case NORMAL -> View.SMALL;
            case SMALL -> View.BIG;
        };
        return new Display(size, letters, next);
    }
}
