package dev.uncramp.tui.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A person in lines who types only when a certain line was said. */
final class Talk {

    private record Answer(String awaited, String line) {}

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private int heard;

    /** Waits until something is said that was not there at the answer before, then types a line. */
    Talk on(String awaited, String line) {
        answers.add(new Answer(awaited, line));
        return this;
    }

    /** What the person types. */
    InputStream typed() {
        return new InputStream() {
            private InputStream line = InputStream.nullInputStream();

            @Override
            public int read(byte[] bytes, int from, int length) {
                int first = read();
                if (first >= 0) {
                    bytes[from] = (byte) first;
                }
                return first < 0 ? -1 : 1;
            }

            @Override
            public int read() {
                try {
                    int letter = line.read();
                    if (letter < 0 && !answers.isEmpty()) {
                        line = next(answers.remove());
                        letter = line.read();
                    }
                    return letter;
                } catch (IOException never) {
                    throw new AssertionError(never);
                }
            }
        };
    }

    private InputStream next(Answer answer) {
        synchronized (said) {
            int found = text().indexOf(answer.awaited(), heard);
            while (found < 0) {
                try {
                    said.wait();
                } catch (InterruptedException over) {
                    Thread.currentThread().interrupt();
                    return InputStream.nullInputStream();
                }
                found = text().indexOf(answer.awaited(), heard);
            }
            heard = found + answer.awaited().length();
        }
        return new ByteArrayInputStream((answer.line() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Where the person listens. */
    OutputStream listening() {
        return new OutputStream() {
            @Override
            public void write(int letter) {
                synchronized (said) {
                    said.write(letter);
                    said.notifyAll();
                }
            }
        };
    }

    /** All that was said. */
    String text() {
        synchronized (said) {
            return said.toString(StandardCharsets.UTF_8);
        }
    }
}
