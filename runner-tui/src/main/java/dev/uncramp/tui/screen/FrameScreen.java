package dev.uncramp.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import dev.uncramp.core.text.DisplayWidth;
import dev.uncramp.tui.view.Frame;
import dev.uncramp.tui.view.Frame.Piece;
import dev.uncramp.tui.view.Frame.Row;
import java.io.IOException;
import java.util.List;

/** Shows frames on Lanterna's screen: only rows that changed are looked at, only cells that changed are sent. */
final class FrameScreen {

    private final TerminalScreen screen;
    private final Palette palette;
    private List<Row> shown = List.of();
    private boolean all = true;

    /**
     * A screen that has not been started.
     *
     * @param terminal where it is shown
     * @param palette the cells of the styles
     */
    FrameScreen(Terminal terminal, Palette palette) throws IOException {
        this.screen = new TerminalScreen(terminal);
        this.palette = palette;
        screen.setCursorPosition(null);
    }

    /** Takes the terminal's other screen. */
    void start() throws IOException {
        screen.startScreen();
        redraw();
    }

    /** Forgets what stands on the terminal: the next frame sends every cell. */
    void redraw() {
        all = true;
        shown = List.of();
    }

    /** Shows a frame; nothing is sent where it looks like the one before. */
    void show(Frame frame) throws IOException {
        if (screen.doResizeIfNecessary() != null) {
            redraw();
        }
        if (!all && frame.rows().equals(shown)) {
            return;
        }
        TerminalSize size = screen.getTerminalSize();
        for (int y = 0; y < size.getRows(); y++) {
            Row row = y < frame.rows().size() ? frame.rows().get(y) : new Row(List.of());
            if (y >= shown.size() || !row.equals(shown.get(y))) {
                draw(row, y, size.getColumns());
            }
        }
        screen.refresh(all ? RefreshType.COMPLETE : RefreshType.DELTA);
        shown = frame.rows();
        all = false;
    }

    private void draw(Row row, int y, int columns) {
        int x = 0;
        for (Piece piece : row.pieces()) {
            String text = piece.text();
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint);
                int width = DisplayWidth.of(codePoint);
                if (width > 0 && x + width <= columns) {
                    TextCharacter cell = palette.cell(codePoint, piece.style());
                    screen.setCharacter(x, y, cell);
                    x += width;
                }
            }
        }
        for (; x < columns; x++) {
            screen.setCharacter(x, y, TextCharacter.DEFAULT_CHARACTER);
        }
    }
}
