package dev.uncramp.tui.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads typed lines on a thread of its own, so that a session goes on while nobody types. */
final class TypedLines {

    /** A line that is longer than this is no answer to anything; the rest of it is dropped. */
    private static final int LONGEST = 200;

    private final InputStream input;
    private final Consumer<String> typed;
    private final Runnable ended;

    TypedLines(InputStream input, Consumer<String> typed, Runnable ended) {
        this.input = input;
        this.typed = typed;
        this.ended = ended;
    }

    void start() {
        Thread thread = new Thread(this::read, "lines");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
                if (letter == '\n') {
                    typed.accept(line.toString());
                    line.setLength(0);
                } else if (line.length() < LONGEST) {
                    line.append((char) letter);
                }
            }
        } catch (IOException gone) {
            // A closed terminal is an end of the input like any other.
        } finally {
            ended.run();
        }
    }
}
