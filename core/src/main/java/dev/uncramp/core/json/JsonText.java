package dev.uncramp.core.json;

/**
 * A JSON string.
 *
 * @param value the text
 */
public record JsonText(String value) implements JsonValue {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.text(this);
    }
}
