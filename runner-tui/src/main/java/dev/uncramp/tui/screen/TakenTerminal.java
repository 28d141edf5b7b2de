package dev.uncramp.tui.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.uncramp.tui.app.Key;
import dev.uncramp.tui.app.Size;
import dev.uncramp.tui.device.Ending;
import dev.uncramp.tui.device.TerminalOutput;
import dev.uncramp.tui.device.Tty;
import dev.uncramp.tui.view.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The terminal while the runner has it: frames go out, keys come in, and it is given back whatever happens.
 *
 * <p>The way back is made known to the {@link Ending} before the first mode is changed. Leaving sends its own bytes and
 * does not rely on Lanterna, whose shutdown hook runs at the same time and finds nothing left to send.
 */
final class TakenTerminal {

    private static final byte[] GO = bytes("\033[?1049h\033[?25l");
    private static final byte[] LEAVE = bytes("\033[0m\033[?25h\033[?1049l");

    private final Tty tty;
    private final TerminalOutput output;
    private final RunnerTerminal terminal;
    private final FrameScreen screen;
    private final Listener listener;
    private final Thread reader;
    private volatile boolean over;
    private Size size;

    private TakenTerminal(
            Tty tty, TerminalOutput output, RunnerTerminal terminal, FrameScreen screen, Size size, Listener listener) {
        this.tty = tty;
        this.size = size;
        this.output = output;
        this.terminal = terminal;
        this.screen = screen;
        this.listener = listener;
        this.reader = new Thread(this::read, "keys");
        reader.setDaemon(true);
    }

    /** Hears what the terminal tells, on other threads: it must only pass the news on. */
    interface Listener {

        /** A key was pressed. */
        void pressed(Key key);

        /** The size may have changed. */
        void resized();

        /** No more keys will come. */
        void gone();
    }

    /**
     * Takes the terminal.
     *
     * @param tty its device
     * @param output its output
     * @param keys its input
     * @param palette the cells of the styles
     * @param ending learns the way back
     * @param listener hears of keys and resizes once {@link #listen} is called
     */
    static TakenTerminal take(
            Tty tty, TerminalOutput output, InputStream keys, Palette palette, Ending ending, Listener listener)
            throws IOException {
        ending.set(Ending.Part.TERMINAL, () -> giveBack(tty, output));
        Size size = tty.take();
        RunnerTerminal terminal = new RunnerTerminal(keys, output, size);
        FrameScreen screen = new FrameScreen(terminal, palette);
        TakenTerminal taken = new TakenTerminal(tty, output, terminal, screen, size, listener);
        taken.screen.start();
        return taken;
    }

    /** Begins to listen; left until the first frame is shown, which it would delay. */
    void listen() throws IOException {
        reader.start();
        terminal.onResize(listener::resized);
    }

    void show(Frame frame) throws IOException {
        screen.show(frame);
    }

    /** The next frame sends every cell. */
    void redraw() {
        screen.redraw();
    }

    /** The size as far as it is known. */
    Size size() {
        return size;
    }

    /** Asks the device for its size and takes it on. */
    Size askSize() throws IOException {
        return become(tty.size());
    }

    /** Sets the modes once more: the process was stopped from outside, and a shell may have changed them. */
    Size takeAgain() throws IOException {
        Size now = become(tty.takeAgain());
        output.write(GO, 0, GO.length);
        screen.redraw();
        return now;
    }

    /** Gives the terminal back, stops the process, and takes the terminal again when it goes on. */
    Size suspend() throws IOException {
        output.write(LEAVE, 0, LEAVE.length);
        output.flush();
        tty.giveBack();
        tty.stopProcess();
        Size now = become(tty.take());
        output.write(GO, 0, GO.length);
        screen.redraw();
        return now;
    }

    /**
     * Ends the thread that waits for keys. Over a slow line the answer that wakes it might come after the end and
     * reach the shell as typed: there it is left alone, and the process ends 0.3 s later.
     */
    void stopListening() throws IOException {
        over = true;
        if (tty.near() && reader.isAlive()) {
            terminal.wakeReader();
            try {
                reader.join(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Size become(Size other) throws IOException {
        size = other;
        terminal.become(other);
        return other;
    }

    private void read() {
        KeyStrokes keys = new KeyStrokes();
        try {
            KeyStroke stroke = terminal.readInput();
            while (!over && stroke.getKeyType() != KeyType.EOF) {
                keys.key(stroke).ifPresent(key -> listener.pressed(key));
                stroke = terminal.readInput();
            }
        } catch (IOException terminalGone) {
            listener.gone();
            return;
        }
        listener.gone();
    }

    private static void giveBack(Tty tty, TerminalOutput output) {
        try {
            output.end(LEAVE);
        } catch (IOException gone) {
            return; // with the terminal its modes are gone too
        } finally {
            tty.end();
        }
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
