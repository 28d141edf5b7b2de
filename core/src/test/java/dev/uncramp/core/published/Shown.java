package dev.uncramp.core.published;

import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonText;
import dev.uncramp.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What show printed, looked up by the names of the expected tables. */
record Shown(JsonObject json) {

    private static final Pattern ITEM = Pattern.compile("([a-z0-9-]+)(?:#(\\d+))?\\.(.+)");
    private static final Pattern BLOCK = Pattern.compile("\\[(.+?)\\]\\.(.+)");

    static Shown read(String json) throws Exception {
        return new Shown((JsonObject) Json.read(json));
    }

    List<JsonObject> items() {
        return objects("items");
    }

    private List<JsonObject> objects(String name) {
        return ((JsonArray) json.get(name).orElseThrow())
                .items().stream().map(JsonObject.class::cast).toList();
    }

    /** A field of the program, of a block or of an item; empty where there is none. */
    Optional<JsonValue> at(String path) {
        if (path.startsWith(".")) {
            return in(json, path.substring(1));
        }
        Matcher block = BLOCK.matcher(path);
        if (block.matches()) {
            return objects("blocks").stream()
                    .filter(object -> isText(object, "name", block.group(1)))
                    .findFirst()
                    .flatMap(object -> in(object, block.group(2)));
        }
        Matcher item = ITEM.matcher(path);
        if (!item.matches()) {
            throw new IllegalArgumentException(path);
        }
        int which = item.group(2) == null ? 1 : Integer.parseInt(item.group(2));
        return items().stream()
                .filter(object -> isText(object, "exercise", item.group(1)))
                .skip(which - 1L)
                .findFirst()
                .flatMap(object -> in(object, item.group(3)));
    }

    static Optional<JsonValue> in(JsonValue from, String path) {
        Optional<JsonValue> at = Optional.of(from);
        for (String part : path.split("\\.", -1)) {
            at = at.flatMap(value -> step(value, part));
        }
        return at;
    }

    private static Optional<JsonValue> step(JsonValue value, String part) {
        if (value instanceof JsonArray array) {
            int index = Integer.parseInt(part);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return value instanceof JsonObject object ? object.get(part) : Optional.empty();
    }

    private static boolean isText(JsonObject object, String name, String text) {
        return object.get(name).equals(Optional.of(new JsonText(text)));
    }

    /** What is planned of a number: its low end, its start. */
    static BigDecimal planned(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        JsonObject object = (JsonObject) value;
        return planned(object.get("start")
                .or(() -> object.get("min"))
                .or(() -> object.get("max"))
                .orElseThrow());
    }
}
