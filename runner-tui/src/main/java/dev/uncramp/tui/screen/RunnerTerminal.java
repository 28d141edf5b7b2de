package dev.uncramp.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.UnixLikeTTYTerminal;
import dev.uncramp.tui.app.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's terminal without its defects on a Unix terminal (3.1.5, measured).
 *
 * <ul>
 *   <li>The modes are set by {@link dev.uncramp.tui.device.Tty} in one process, not by five, and before the terminal is
 *       made; here the hooks do nothing.
 *   <li>The size comes from outside. Lanterna asks the terminal where its cursor is, which waits five seconds for a
 *       terminal that does not answer, and once a resize, in the middle of a frame.
 *   <li>A string is written whole as UTF-8. Lanterna encodes each char alone: emoji become question marks, and a zero
 *       byte follows every two-byte character.
 *   <li>A resize only tells the listener, on whatever thread the signal runs.
 * </ul>
 *
 * <p>The constructors above run the hooks before the fields of this class exist: no field may have an initialiser.
 */
final class RunnerTerminal extends UnixLikeTTYTerminal {

    private static final byte[] WHERE_IS_THE_CURSOR = {0x1b, '[', '6', 'n'};

    private volatile @Nullable TerminalSize size;
    private volatile @Nullable Runnable resized;

    /**
     * A terminal of a known size.
     *
     * @param keys where the keys' bytes come from
     * @param output where a frame's bytes go
     * @param size its size
     */
    RunnerTerminal(InputStream keys, OutputStream output, Size size) throws IOException {
        super(null, keys, output, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
        // On a slow line the rest of an arrow key may come later than its escape character: wait for it, 250 ms.
        getInputDecoder().setTimeoutUnits(1);
        become(size);
    }

    /** Another size; the screen above hears of it. */
    void become(Size other) throws IOException {
        size = new TerminalSize(Math.max(1, other.columns()), Math.max(1, other.rows()));
        getTerminalSize();
    }

    /**
     * Listens for resizes from now on. It is left until after the first frame: Java has to make a class for it.
     *
     * @param listener is called on a thread of the Java machine and must only pass the news on
     */
    void onResize(Runnable listener) throws IOException {
        resized = listener;
        super.registerTerminalResizeListener(() -> {
            Runnable news = resized;
            if (news != null) {
                news.run();
            }
        });
    }

    /**
     * Makes the terminal answer, which ends the wait of a thread that reads: Java takes 0.3 s longer to end while one
     * waits. Asked twice, since Lanterna keeps the first answer to itself.
     */
    void wakeReader() throws IOException {
        writeToTerminal(WHERE_IS_THE_CURSOR);
        writeToTerminal(WHERE_IS_THE_CURSOR);
        flush();
    }

    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        // The last pattern that fits wins, so the one that fits all comes first.
        return () -> {
            List<CharacterPattern> patterns = new ArrayList<>(List.of(new UnknownSequences()));
            patterns.addAll(new DefaultKeyDecodingProfile().getPatterns());
            return patterns;
        };
    }

    @Override
    protected TerminalSize findTerminalSize() {
        TerminalSize known = size;
        return known == null ? new TerminalSize(80, 24) : known;
    }

    @Override
    public void putString(String string) throws IOException {
        writeToTerminal(string.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void registerTerminalResizeListener(Runnable onResize) {
        // Too early: see onResize.
    }

    @Override
    protected void saveTerminalSettings() {
        // Done before by Tty.
    }

    @Override
    protected void restoreTerminalSettings() {
        // Done after by Tty.
    }

    @Override
    protected void keyEchoEnabled(boolean enabled) {
        // Done by Tty with all other modes.
    }

    @Override
    protected void canonicalMode(boolean enabled) {
        // Done by Tty with all other modes.
    }

    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {
        // Done by Tty with all other modes.
    }
}
