package dev.uncramp.tui.view;

import dev.uncramp.tui.app.Model;
import dev.uncramp.tui.app.Size;
import java.util.Collections;

/** Draws the screen that stands: a pure function of what the runner knows and of the terminal's size. */
public final class View {

    private View() {}

    /**
     * Draws a screen.
     *
     * @param model what the runner knows
     * @param size the size to fill
     * @return the frame
     */
    public static Frame of(Model model, Size size) {
        return new Frame(size, Collections.nCopies(size.rows(), Frame.Row.BLANK.exactly(size.columns())));
    }
}
