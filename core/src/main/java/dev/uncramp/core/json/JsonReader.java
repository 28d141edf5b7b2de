package dev.uncramp.core.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Builds values from Jackson's tokens. */
final class JsonReader {

    /** Longer numbers are none of ours, and cost more than linear time. */
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Json.DEPTH)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(Json.LIMIT)
                    .maxNameLength(Json.LIMIT)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    static JsonValue read(String text) throws JsonProblem {
        if (text.length() > Json.LIMIT) {
            throw new JsonProblem("the text is longer than %d characters".formatted(Json.LIMIT), Json.LIMIT);
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReader reader = new JsonReader(parser);
            JsonValue value = reader.value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw reader.problem("text goes on after the value");
            }
            return value;
        } catch (JacksonException e) {
            throw new JsonProblem(e.getOriginalMessage(), offset(e.getLocation()));
        }
    }

    private JsonValue value(@Nullable JsonToken token) throws JsonProblem {
        if (token == null) {
            throw problem("the text holds no value");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonText(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> new JsonNull();
            default -> throw problem("%s is no value".formatted(token));
        };
    }

    private JsonObject object() throws JsonProblem {
        List<JsonObject.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw problem("the name \"%s\" stands twice in one object".formatted(name));
            }
            fields.add(new JsonObject.Field(name, value(parser.nextToken())));
        }
        return new JsonObject(fields);
    }

    private JsonArray array() throws JsonProblem {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new JsonArray(items);
    }

    private JsonNumber number() throws JsonProblem {
        try {
            return new JsonNumber(new BigDecimal(parser.getString()));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw problem("the number \"%s\" is too large or too small".formatted(parser.getString()));
        }
    }

    private JsonProblem problem(String message) {
        return new JsonProblem(message, offset(parser.currentTokenLocation()));
    }

    /** A broken limit has no place, and counts as the start. */
    private static long offset(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getCharOffset());
    }
}
