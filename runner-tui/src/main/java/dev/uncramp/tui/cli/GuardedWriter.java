package dev.uncramp.tui.cli;

import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.screen.Ascii;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The one way from a command to a stream: no control character but the line feed leaves the program, and the carriage
 * return of a line that is written over.
 *
 * <p>An unsafe character is written as its visible name, and where only ASCII can be shown one beyond it as the letter
 * that comes nearest. A stream that takes no more (a closed pipe, a full disk) is
 * noticed once, remembered, and left alone.
 */
final class GuardedWriter {
    private final OutputStream stream;
    private final Charset charset;
    private Optional<IOException> refusal = Optional.empty();

    GuardedWriter(OutputStream stream, Charset charset) {
        this.stream = stream;
        this.charset = charset;
    }

    /** Writes text and a line feed, and hands it on at once. */
    void line(String text) {
        write(text + "\n");
    }

    /** Writes text as it is, line feeds in it, and hands it on at once. */
    void write(String text) {
        String safe = SafeText.shown(text).value();
        hand((charset.equals(StandardCharsets.US_ASCII) ? Ascii.of(safe) : safe).getBytes(charset));
    }

    /** Writes over the line of a terminal that the cursor is on; so many columns of it were written before. */
    void overwrite(String text, int before) {
        String safe = SafeText.shown(text).oneLine();
        hand(("\r" + safe + " ".repeat(Math.max(0, before - safe.length())) + "\r").getBytes(charset));
    }

    /** Writes a file's text, in which the reader found nothing unsafe, letter by letter and always in UTF-8. */
    void document(String text) {
        hand(text.getBytes(StandardCharsets.UTF_8));
    }

    private void hand(byte[] bytes) {
        if (refusal.isPresent()) {
            return;
        }
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException gone) {
            refusal = Optional.of(gone);
        }
    }

    /** Whether text was lost that somebody waits for; one who has read enough closes the pipe and waits for none. */
    boolean hasLost() {
        return refusal.map(why -> !String.valueOf(why.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe"))
                .orElse(false);
    }
}
