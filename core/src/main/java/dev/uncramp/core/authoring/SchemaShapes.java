package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import java.util.Arrays;
import java.util.List;

/** The small shapes that schemas are put together from. */
final class SchemaShapes {

    private SchemaShapes() {}

    /** Where a shape that is used in several places stands; what is said of the place stands beside it. */
    static JsonObject.Builder ref(String name) {
        return JsonObject.builder().put("allOf", array(bareRef(name).build()));
    }

    static JsonObject.Builder bareRef(String name) {
        return JsonObject.builder().put("$ref", "#/definitions/" + name);
    }

    /** Any text that is not empty; a number and a word such as {@code true} are texts to the reader. */
    static JsonObject.Builder text() {
        return text(ValueReader.LONGEST_TEXT);
    }

    static JsonObject.Builder name() {
        return text(ValueReader.LONGEST_NAME);
    }

    static JsonObject.Builder text(int longest) {
        return JsonObject.builder()
                .put("type", JsonArray.ofTexts(List.of("string", "number", "boolean")))
                .put("pattern", SchemaPatterns.NOT_BLANK)
                .put("maxLength", longest);
    }

    /** A text that is none of some words. */
    static JsonObject.Builder textBut(int longest, List<String> words) {
        return text(longest).put("not", form(SchemaPatterns.words(words)).build());
    }

    /** A text of one form. */
    static JsonObject.Builder form(String pattern) {
        return JsonObject.builder().put("type", "string").put("pattern", pattern);
    }

    /** A line that only the reader can judge. */
    static JsonObject.Builder line() {
        return form(SchemaPatterns.NOT_BLANK);
    }

    /** A number, or a text of one form: an editor takes {@code 3} for a number. */
    static JsonObject.Builder numberOr(JsonObject number, String pattern) {
        return anyOf(number, form(pattern).build());
    }

    static JsonObject whole(int least, int most) {
        return JsonObject.builder()
                .put("type", "integer")
                .put("minimum", least)
                .put("maximum", most)
                .build();
    }

    static JsonObject.Builder anyOf(JsonObject... shapes) {
        return JsonObject.builder().put("anyOf", array(shapes));
    }

    static JsonObject not(JsonObject shape) {
        return JsonObject.builder().put("not", shape).build();
    }

    static JsonObject required(String... names) {
        return JsonObject.builder()
                .put("required", JsonArray.ofTexts(List.of(names)))
                .build();
    }

    /** One of some words, each with what it means; written otherwise, as the reader takes it too. */
    static JsonObject.Builder words(List<String> words, List<String> meanings) {
        JsonObject[] shapes = new JsonObject[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            shapes[i] = JsonObject.builder()
                    .put("const", words.get(i))
                    .put("description", meanings.get(i))
                    .build();
        }
        shapes[words.size()] = form(SchemaPatterns.words(words)).build();
        return anyOf(shapes);
    }

    static <E extends Enum<E> & Keyword> JsonObject.Builder words(Class<E> type, Descriptions descriptions) {
        return words(
                Keyword.words(type),
                Arrays.stream(type.getEnumConstants()).map(descriptions::of).toList());
    }

    /** A list that is not empty. */
    static JsonObject.Builder list(JsonObject one) {
        return anyList(one).put("minItems", 1);
    }

    /** A list of two. */
    static JsonObject.Builder pair(JsonObject one) {
        return anyList(one).put("minItems", 2).put("maxItems", 2);
    }

    /** A list of a shape, or one of it without a list. */
    static JsonObject.Builder listOrOne(JsonObject one) {
        return ifType("array", list(one).build(), one);
    }

    /** A list of a shape or one of it, none of them twice. */
    static JsonObject.Builder listOrOneEach(JsonObject one) {
        return ifType("array", list(one).put("uniqueItems", true).build(), one);
    }

    private static JsonObject.Builder anyList(JsonObject one) {
        return JsonObject.builder().put("type", "array").put("items", one);
    }

    /** One shape for a kind of value, and another one for all others. */
    static JsonObject.Builder ifType(String type, JsonObject then, JsonObject otherwise) {
        return when(JsonObject.builder().put("type", type).build(), then, otherwise);
    }

    static JsonObject.Builder when(JsonObject condition, JsonObject then, JsonObject otherwise) {
        return JsonObject.builder().put("if", condition).put("then", then).put("else", otherwise);
    }

    /** A map with these names and no others. */
    static JsonObject.Builder map(JsonObject properties) {
        return JsonObject.builder()
                .put("type", "object")
                .put("minProperties", 1)
                .put("properties", properties)
                .put("additionalProperties", false);
    }

    /** A map of names that the author chooses. */
    static JsonObject.Builder named(JsonObject names, JsonObject value) {
        return JsonObject.builder()
                .put("type", "object")
                .put("minProperties", 1)
                .put("propertyNames", names)
                .put("additionalProperties", value);
    }

    static JsonArray array(JsonValue... values) {
        return JsonArray.of(List.of(values));
    }
}
