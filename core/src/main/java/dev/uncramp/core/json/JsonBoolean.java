package dev.uncramp.core.json;

/**
 * True or false in JSON.
 *
 * @param value which of them
 */
public record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.bool(this);
    }
}
