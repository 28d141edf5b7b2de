package dev.uncramp.core.json;

/** Writes JSON and reads it strictly. */
public final class Json {

    /** The longest text that is read, in chars: 4 Mi. */
    public static final int LIMIT = 4 * 1024 * 1024;

    /** The deepest nesting that is read. */
    public static final int DEPTH = 32;

    private Json() {}

    /**
     * Writes a value on one line without blanks.
     *
     * <p>Characters outside ASCII are kept, but those that cannot be shown safely are escaped, so the text can go to a
     * terminal.
     *
     * @param value the value
     * @return its text, without a line end
     */
    public static String write(JsonValue value) {
        return value.match(new JsonWriter(false)).toString();
    }

    /**
     * Writes a value for people, two spaces a level, with the same escapes as {@link #write}.
     *
     * @param value the value
     * @return its text, ending with a line feed
     */
    public static String pretty(JsonValue value) {
        return value.match(new JsonWriter(true)).append('\n').toString();
    }

    /**
     * Reads one value, strictly: RFC 8259 to the letter, nothing after it, no name twice in an object, at most
     * {@value #LIMIT} chars and {@value #DEPTH} levels.
     *
     * @param text the text
     * @return the value
     * @throws JsonProblem where the text is anything else
     */
    public static JsonValue read(String text) throws JsonProblem {
        return JsonReader.read(text);
    }
}
