package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TerminalOutputTests {

    private final List<String> pieces = new ArrayList<>();
    private final TerminalOutput output = new TerminalOutput(new OutputStream() {
        @Override
        public void write(int oneByte) {
            pieces.add(Character.toString(oneByte));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            pieces.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }
    });

    @Test
    void aFrameGoesOutInOnePiece() throws IOException {
        output.write("ab".getBytes(StandardCharsets.UTF_8));
        output.write('c');
        assertEquals(List.of(), pieces);
        output.flush();
        output.flush();
        assertEquals(List.of("abc"), pieces);
    }

    @Test
    void theBellDoesNotSendHalfAFrame() throws IOException {
        output.write('a');
        output.bell();
        output.write('b');
        output.flush();
        assertEquals(List.of("\u0007", "ab"), pieces);
    }

    @Test
    void afterTheEndNothingIsSent() throws IOException {
        output.write('a');
        output.end("bye".getBytes(StandardCharsets.UTF_8));
        output.write('b');
        output.flush();
        output.bell();
        output.end("again".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("bye"), pieces);
    }

    @Test
    void aFrozenTerminalDoesNotHoldUpTheEnd() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        TerminalOutput frozen = new TerminalOutput(new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                writing.countDown();
                try {
                    never.await();
                } catch (InterruptedException over) {
                    throw new IOException(over);
                }
            }
        });
        Thread frame = new Thread(() -> {
            try {
                frozen.write('a');
                frozen.flush();
            } catch (IOException over) {
                return; // the test is over
            }
        });
        frame.setDaemon(true);
        frame.start();
        writing.await();
        frozen.end(new byte[] {'b'});
        assertTrue(frame.isAlive());
        never.countDown();
    }
}
