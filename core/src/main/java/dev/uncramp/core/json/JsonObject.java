package dev.uncramp.core.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object; its fields keep their order.
 *
 * @param fields the fields; no two have the same name
 */
public record JsonObject(List<Field> fields) implements JsonValue {

    /** Refuses two fields of one name, with {@link IllegalArgumentException}. */
    public JsonObject {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("two fields have the name \"%s\"".formatted(field.name()));
            }
        }
    }

    /**
     * One field of an object.
     *
     * @param name its name
     * @param value its value
     */
    public record Field(String name, JsonValue value) {}

    /**
     * Finds a value by the name of its field.
     *
     * @param name the name
     * @return the value, or empty where there is no such field
     */
    public Optional<JsonValue> get(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    /**
     * Finds a string by the name of its field.
     *
     * @param name the name
     * @return the text, or empty where there is no such field or it is no string
     */
    public Optional<String> text(String name) {
        return get(name).filter(JsonText.class::isInstance).map(value -> ((JsonText) value).value());
    }

    /**
     * Finds a number by the name of its field.
     *
     * @param name the name
     * @return the number, or empty where there is no such field or it is no number
     */
    public Optional<JsonNumber> number(String name) {
        return get(name).filter(JsonNumber.class::isInstance).map(JsonNumber.class::cast);
    }

    /**
     * Finds a whole number by the name of its field.
     *
     * @param name the name
     * @return the number, or empty where there is no such field or it is not a whole number that fits
     */
    public Optional<Long> whole(String name) {
        return number(name).flatMap(JsonNumber::whole);
    }

    /**
     * Finds true or false by the name of its field.
     *
     * @param name the name
     * @return the answer, or empty where there is no such field or it is neither
     */
    public Optional<Boolean> bool(String name) {
        return get(name).filter(JsonBoolean.class::isInstance).map(value -> ((JsonBoolean) value).value());
    }

    /**
     * Finds an object by the name of its field.
     *
     * @param name the name
     * @return the object, or empty where there is no such field or it is no object
     */
    public Optional<JsonObject> object(String name) {
        return get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    /**
     * Finds an array by the name of its field.
     *
     * @param name the name
     * @return the values, or empty where there is no such field or it is no array
     */
    public Optional<List<JsonValue>> array(String name) {
        return get(name).filter(JsonArray.class::isInstance).map(value -> ((JsonArray) value).items());
    }

    /**
     * Starts an object.
     *
     * @return a builder without fields
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.object(this);
    }

    /** Collects the fields of an object. */
    public static final class Builder {
        private final List<Field> fields = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a field.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder put(String name, JsonValue value) {
            fields.add(new Field(name, value));
            return this;
        }

        /**
         * Adds a field with a string.
         *
         * @param name its name
         * @param value the text
         * @return this builder
         */
        public Builder put(String name, String value) {
            return put(name, new JsonText(value));
        }

        /**
         * Adds a field with a whole number.
         *
         * @param name its name
         * @param value the number
         * @return this builder
         */
        public Builder put(String name, long value) {
            return put(name, JsonNumber.of(value));
        }

        /**
         * Adds a field with true or false.
         *
         * @param name its name
         * @param value the answer
         * @return this builder
         */
        public Builder put(String name, boolean value) {
            return put(name, new JsonBoolean(value));
        }

        /**
         * Adds a field where there is a value.
         *
         * @param name its name
         * @param value the value, or empty for no field
         * @return this builder
         */
        public Builder put(String name, Optional<? extends JsonValue> value) {
            value.ifPresent(present -> put(name, present));
            return this;
        }

        /**
         * Adds a field with a string where there is one.
         *
         * @param name its name
         * @param value the text, or empty for no field
         * @return this builder
         */
        public Builder putText(String name, Optional<String> value) {
            return put(name, value.map(JsonText::new));
        }

        /**
         * Adds a field with a whole number where there is one.
         *
         * @param name its name
         * @param value the number, or empty for no field
         * @return this builder
         */
        public Builder putWhole(String name, Optional<? extends Number> value) {
            return put(name, value.map(number -> JsonNumber.of(number.longValue())));
        }

        /**
         * Gives the object.
         *
         * @return the object
         * @throws IllegalArgumentException where two fields have the same name
         */
        public JsonObject build() {
            return new JsonObject(fields);
        }
    }
}
