package dev.uncramp.core.json;

import java.util.Optional;

/**
 * One line of a JSON Lines file that proves itself: it holds its number and a checksum.
 *
 * @param sequence the number of the line
 * @param value what the line says
 */
public record JsonLine(long sequence, JsonObject value) {

    /**
     * Writes the line.
     *
     * @return the text with its line feed
     */
    public String write() {
        return Json.write(value) + "\n";
    }

    /**
     * Reads a line strictly.
     *
     * @param text the line, with its line feed if it has one
     * @param expected the number that it must have
     * @return the line, or what is wrong with it
     */
    public static Reading read(String text, long expected) {
        return new Reading(Optional.empty(), Optional.of(Fault.TORN));
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
     * A line as it was read.
     *
     * @param line the line, where nothing is wrong
     * @param fault what is wrong with it, else
     */
    public record Reading(Optional<JsonLine> line, Optional<Fault> fault) {}
}
