package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GuardedWriterTests {

    private static String written(String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GuardedWriter(out, charset).line(text);
        return out.toString(charset);
    }

    @Test
    void whatATerminalWouldObeyIsWrittenByItsCode() {
        assertEquals(
                "a<U+001B>[2J<U+009B><U+202E><U+200B>b\n",
                written("a\u001B[2J\u009B\u202E\u200Bb", StandardCharsets.UTF_8));
    }

    @Test
    void whereOnlyAsciiCanBeShownTheNearestLettersAreWritten() {
        assertEquals(
                "cafe 20 x 2 - 'ja' ...\n",
                written("caf\u00e9 20 \u00d7 2 \u2013 \u2018ja\u2019 ...", StandardCharsets.US_ASCII));
        assertEquals("caf\u00e9\n", written("caf\u00e9", StandardCharsets.UTF_8));
    }

    @Test
    void aStreamThatTakesNoMoreIsNoticedAndLeftAlone() {
        AtomicInteger tries = new AtomicInteger();
        GuardedWriter full = refusing("No space left on device", tries);
        full.line("one");
        full.line("two");
        assertTrue(full.hasLost());
        assertEquals(1, tries.get());
    }

    @Test
    void aReaderWhoHasReadEnoughLosesNothing() {
        AtomicInteger tries = new AtomicInteger();
        GuardedWriter closed = refusing("Broken pipe", tries);
        closed.line("one");
        closed.line("two");
        assertFalse(closed.hasLost());
        assertEquals(1, tries.get());
    }

    private static GuardedWriter refusing(String why, AtomicInteger tries) {
        return new GuardedWriter(
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        tries.incrementAndGet();
                        throw new IOException(why);
                    }
                },
                StandardCharsets.UTF_8);
    }
}
