package dev.uncramp.core.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One line of a JSON Lines file that proves itself: it holds its number and a checksum.
 *
 * <p>The form is {@code {"seq":7,"data":{...},"crc":"1a2b3c4d"}}. The checksum is the CRC-32 (as in ISO 3309 and zip) of
 * the UTF-8 bytes before {@code ,"crc"}, in eight lower-case hexadecimal digits.
 *
 * @param sequence the number of the line, at least 0
 * @param data what the line says
 */
public record JsonLine(long sequence, JsonObject data) {
    private static final String CRC = ",\"crc\":\"";
    private static final int DIGITS = 8;
    private static final int TAIL = CRC.length() + DIGITS + "\"}".length();

    /** Refuses a negative number, with {@link IllegalArgumentException}. */
    public JsonLine {
        if (sequence < 0) {
            throw new IllegalArgumentException("lines count from 0, found %d".formatted(sequence));
        }
    }

    /**
     * Writes the line.
     *
     * @return its text, ending with a line feed
     */
    public String write() {
        String whole = Json.write(
                JsonObject.builder().put("seq", sequence).put("data", data).build());
        String checked = whole.substring(0, whole.length() - 1);
        return checked + CRC + checksum(checked) + "\"}\n";
    }

    /**
     * Reads a line strictly.
     *
     * @param text the line, with its line feed if it has one
     * @param expected the number that it must have
     * @return the line, or what is wrong with it
     */
    public static Reading read(String text, long expected) {
        Reading reading = read(text);
        return reading.line().filter(line -> line.sequence() != expected).isPresent()
                ? Reading.of(Fault.WRONG_SEQUENCE)
                : reading;
    }

    /**
     * Reads a line strictly, whatever its number, as in files that may be joined from several.
     *
     * @param text the line, with its line feed if it has one
     * @return the line, or what is wrong with it
     */
    public static Reading read(String text) {
        if (!text.endsWith("\n")) {
            return Reading.of(Fault.TORN);
        }
        String line = text.substring(0, text.length() - 1);
        int end = line.length() - TAIL;
        if (end < 0 || !line.startsWith(CRC, end) || !line.endsWith("\"}")) {
            return Reading.of(Fault.MALFORMED);
        }
        String checked = line.substring(0, end);
        if (!line.startsWith(checksum(checked), end + CRC.length())) {
            return Reading.of(Fault.BAD_CHECKSUM);
        }
        Optional<JsonLine> read = parse(checked + "}");
        return read.isPresent() ? new Reading(read, Optional.empty()) : Reading.of(Fault.MALFORMED);
    }

    private static Optional<JsonLine> parse(String text) {
        try {
            if (!(Json.read(text) instanceof JsonObject object)
                    || object.fields().size() != 2) {
                return Optional.empty();
            }
            Optional<Long> sequence = object.whole("seq").filter(number -> number >= 0);
            return sequence.flatMap(number -> object.object("data").map(data -> new JsonLine(number, data)));
        } catch (JsonProblem e) {
            return Optional.empty();
        }
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    /** What can be wrong with a line. */
    public enum Fault {
        /** It has no line feed: writing it was cut short. */
        TORN,
        /** It is no line that we write. */
        MALFORMED,
        /** Its checksum does not fit its text: it was changed or damaged. */
        BAD_CHECKSUM,
        /** It has another number than expected: a line is missing or stands twice. */
        WRONG_SEQUENCE
    }

    /**
     * A line as it was read: either the line or its fault is present.
     *
     * @param line the line, where nothing is wrong
     * @param fault what is wrong with it, else
     */
    public record Reading(Optional<JsonLine> line, Optional<Fault> fault) {

        private static Reading of(Fault fault) {
            return new Reading(Optional.empty(), Optional.of(fault));
        }
    }
}
