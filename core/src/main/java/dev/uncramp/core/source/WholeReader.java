package dev.uncramp.core.source;

import java.io.Reader;

/**
 * Reads a text without ever parting the two halves of a character outside the basic plane.
 *
 * <p>The parser reads blocks of 1025 chars; where one ends with the first half, snakeyaml-engine 3.0.1 writes the second
 * half behind its buffer and breaks off.
 */
final class WholeReader extends Reader {
    private final String text;
    private int at;

    WholeReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int count = end - at;
        text.getChars(at, end, buffer, offset);
        at = end;
        return count;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
