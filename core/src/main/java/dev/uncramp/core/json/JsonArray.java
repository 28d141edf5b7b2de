package dev.uncramp.core.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param items the values in order
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {

    /** Keeps a copy of the items. */
    public JsonArray {
        items = List.copyOf(items);
    }

    /**
     * Makes an array.
     *
     * @param items the values in order
     * @return the array
     */
    public static JsonArray of(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items));
    }

    /**
     * Makes an array of strings.
     *
     * @param texts the texts in order
     * @return the array
     */
    public static JsonArray ofTexts(List<String> texts) {
        return of(texts.stream().map(JsonText::new).toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.array(this);
    }
}
