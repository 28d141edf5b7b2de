package dev.uncramp.core.journal;

import dev.uncramp.core.json.JsonLine;
import dev.uncramp.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file of numbered lines holds, read line by line.
 *
 * <p>A line counts where it is whole, its checksum fits and its number is the next one. A torn piece is dropped, and so
 * is a line that was read before: a writer that met a failing disk ends the torn piece with a line feed and writes again
 * what was not forced. Anything else, such as a gap in the numbers, is damage; then the lines before it count.
 *
 * @param raw the lines that count, as they stand in the file, without line feeds
 * @param values what they say
 * @param damaged whether something else stands behind them than a torn piece
 */
record CheckedLines(List<String> raw, List<JsonObject> values, boolean damaged) {

    CheckedLines {
        raw = List.copyOf(raw);
        values = List.copyOf(values);
    }

    static CheckedLines of(byte[] bytes) {
        List<String> raw = new ArrayList<>();
        List<JsonObject> values = new ArrayList<>();
        Set<String> known = new HashSet<>();
        boolean bad = false;
        for (Optional<String> line : wholeLines(bytes)) {
            if (line.isPresent() && (line.get().isEmpty() || known.contains(line.get()))) {
                continue;
            }
            Optional<JsonLine> good =
                    line.flatMap(text -> JsonLine.read(text + "\n", raw.size()).line());
            if (good.isPresent()) {
                raw.add(line.orElseThrow());
                values.add(good.get().data());
                known.add(line.orElseThrow());
                bad = false;
            } else {
                bad = bad || !isTorn(line);
            }
        }
        return new CheckedLines(raw, values, bad);
    }

    // A whole line ends with the brace of its object; writing that was cut short does not.
    static boolean isTorn(Optional<String> line) {
        return line.isPresent() && !line.get().endsWith("}");
    }

    /** Splits at line feeds; what follows the last one is torn and left out, a line that is no UTF-8 is empty. */
    static List<Optional<String>> wholeLines(byte[] bytes) {
        List<Optional<String>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(decode(ByteBuffer.wrap(bytes, start, i - start)));
                start = i + 1;
            }
        }
        return lines;
    }

    private static Optional<String> decode(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
