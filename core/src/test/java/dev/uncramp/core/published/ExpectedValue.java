package dev.uncramp.core.published;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonBoolean;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The right-hand side of an expected row as JSON. */
final class ExpectedValue {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern VALUE = Pattern.compile(
            "(?:(up to|at least) )?(" + NUMBER + ")(?:-(" + NUMBER + "))?(?: -> (" + NUMBER + "))?( min)?");

    private ExpectedValue() {}

    static JsonValue read(String text) throws Exception {
        if (text.startsWith("\"") || text.startsWith("{") || text.startsWith("[")) {
            return normal(((JsonArray) Json.read("[" + text + "]")).items().get(0));
        }
        if (text.equals("true")) {
            return new JsonBoolean(true);
        }
        Matcher matcher = VALUE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal factor = BigDecimal.valueOf(matcher.group(5) == null ? 1 : 60);
        JsonValue low = number(matcher.group(2), factor);
        JsonValue start = matcher.group(3) != null
                ? range("min", low, "max", number(matcher.group(3), factor))
                : matcher.group(1) == null
                        ? low
                        : JsonObject.builder()
                                .put(matcher.group(1).equals("up to") ? "max" : "min", low)
                                .build();
        return matcher.group(4) == null ? start : range("start", start, "target", number(matcher.group(4), factor));
    }

    private static JsonValue range(String one, JsonValue low, String other, JsonValue high) {
        return JsonObject.builder().put(one, low).put(other, high).build();
    }

    private static JsonValue number(String digits, BigDecimal factor) {
        return normal(new JsonNumber(new BigDecimal(digits).multiply(factor)));
    }

    /** The same value with numbers without idle zeros. */
    static JsonValue normal(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return new JsonNumber(
                    new BigDecimal(number.value().stripTrailingZeros().toPlainString()));
        }
        if (value instanceof JsonArray array) {
            return JsonArray.of(
                    array.items().stream().map(ExpectedValue::normal).toList());
        }
        if (value instanceof JsonObject object) {
            JsonObject.Builder fields = JsonObject.builder();
            object.fields().forEach(field -> fields.put(field.name(), normal(field.value())));
            return fields.build();
        }
        return value;
    }
}
