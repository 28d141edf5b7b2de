package dev.uncramp.core.json;

/** The null of JSON. */
public record JsonNull() implements JsonValue {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.none();
    }
}
