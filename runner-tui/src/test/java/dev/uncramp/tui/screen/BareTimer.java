package dev.uncramp.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.UnixLikeTerminal.CtrlCBehaviour;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The yardstick for the runner: the least that a timer on Lanterna does. Large digits, a bar and some lines at 80x24,
 * four times a second, the Screen layer and Lanterna's own terminal class; no program, no engine, no journal.
 *
 * <p>{@code runner-tui/README.md} says how both are measured. One argument: the seconds to count down.
 */
public final class BareTimer {

    private static final String[] DIGITS = {
        "███|█ █|█ █|█ █|███", " █ |██ | █ | █ |███", "███|  █|███|█  |███", "███|  █|███|  █|███",
                "█ █|█ █|███|  █|  █",
        "███|█  |███|  █|███", "███|█  |███|█ █|███", "███|  █|  █|  █|  █", "███|█ █|███|█ █|███",
                "███|█ █|███|  █|███"
    };

    private BareTimer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seconds = arguments.length == 0 ? 300 : Long.parseLong(arguments[0]);
        UnixTerminal terminal = new UnixTerminal(
                new FileInputStream(FileDescriptor.in), new Gathered(), StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
        TerminalScreen screen = new TerminalScreen(terminal);
        screen.setCursorPosition(null);
        screen.startScreen();
        LinkedBlockingQueue<KeyStroke> keys = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(terminal, keys));
        reader.setDaemon(true);
        reader.start();
        long start = System.nanoTime();
        long length = TimeUnit.SECONDS.toNanos(seconds);
        RefreshType how = RefreshType.COMPLETE;
        for (long left = length; left > 0; left = length - (System.nanoTime() - start)) {
            screen.doResizeIfNecessary();
            draw(screen, left, length);
            screen.refresh(how);
            how = RefreshType.DELTA;
            long quarter = TimeUnit.MILLISECONDS.toNanos(250);
            long wake = Math.floorMod(length - (System.nanoTime() - start), quarter);
            KeyStroke key = keys.poll(wake == 0 ? quarter : wake, TimeUnit.NANOSECONDS);
            if (key != null
                    && (key.getKeyType() == KeyType.EOF
                            || Character.valueOf('q').equals(key.getCharacter()))) {
                break;
            }
        }
        screen.stopScreen();
        terminal.close();
    }

    private static void draw(TerminalScreen screen, long left, long length) {
        TextGraphics pen = screen.newTextGraphics();
        pen.fill(' ');
        TerminalSize size = screen.getTerminalSize();
        long seconds = Math.floorDiv(left + 999_999_999, 1_000_000_000L);
        pen.putString(1, 0, "bare timer");
        pen.putString(1, 2, "HOLD  %d:%02d left".formatted(seconds / 60, seconds % 60));
        String number = Long.toString(seconds);
        for (int i = 0; i < number.length(); i++) {
            for (int row = 0; row < 5; row++) {
                String line = DIGITS[number.charAt(i) - '0'].substring(row * 4, row * 4 + 3);
                for (int x = 0; x < 3; x++) {
                    String cell = line.substring(x, x + 1).repeat(2);
                    pen.putString(8 + i * 8 + x * 2, 5 + row, cell);
                }
            }
        }
        int width = size.getColumns() - 8;
        int done = (int) (width * (length - left) / length);
        pen.putString(4, 13, "█".repeat(done) + "░".repeat(width - done));
        pen.putString(4, 16, "Next  rest 30 s");
        pen.putString(4, 17, "      bridge, 8 times");
        pen.putString(1, size.getRows() - 1, "q leave");
    }

    private static void read(UnixTerminal terminal, LinkedBlockingQueue<KeyStroke> keys) {
        try {
            KeyStroke key;
            do {
                key = terminal.readInput();
                keys.add(key);
            } while (key.getKeyType() != KeyType.EOF);
        } catch (IOException gone) {
            keys.add(new KeyStroke(KeyType.EOF));
        }
    }

    /** Bytes in one piece; the question where the cursor is must not wait for the others. */
    private static final class Gathered extends OutputStream {
        private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 16_384);

        @Override
        public void write(int oneByte) throws IOException {
            out.write(oneByte);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            if (length == 4 && bytes[offset + 3] == 'n') {
                out.flush();
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
