package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.exercise.Keyword;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.CareKind;
import java.util.List;

/**
 * The definitions of sessions, blocks and items.
 *
 * <p>The first key of each is its name. A schema knows no order, so it takes every key that is no reserved word for a
 * name, and tells a block from an item by what stands under that name: a list makes a block. One definition for each
 * sort, chosen by conditions, gives an editor one thing to say about a mistake and not four.
 */
final class SessionSchema {

    private static final int MOST_REPS = 200;
    private static final String AGAIN = "again";

    private final Descriptions descriptions;

    SessionSchema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    void define(JsonObject.Builder definitions) {
        definitions
                .put(
                        "named-session",
                        group(
                                "session",
                                Keys.SESSION,
                                SchemaShapes.bareRef("entry").build()))
                .put(
                        "entry",
                        entry(SchemaShapes.when(
                                        isBlock(),
                                        SchemaShapes.bareRef("block").build(),
                                        SchemaShapes.bareRef("item").build())
                                .build()))
                .put("entry-of-a-block", entry(SchemaShapes.bareRef("item").build()))
                .put(
                        "block",
                        group(
                                "block",
                                Keys.BLOCK,
                                SchemaShapes.bareRef("entry-of-a-block").build()))
                .put("item", item())
                .put("again", again())
                .put("care-step", care())
                .put("bare", bare());
        new TermsSchema(descriptions).define(definitions);
        definitions.put("alternatives", alternatives());
        definitions.put("dose", dose()).put("rounds", rounds()).put("note", note());
        defineDose(definitions);
    }

    /** The definition that exercises use too. */
    void defineDose(JsonObject.Builder definitions) {
        definitions.put("dose-line", doseLine());
    }

    /** A line with a dash: a name alone, something again, care, or what the condition at the end says. */
    private static JsonObject entry(JsonObject other) {
        JsonObject careKey = JsonObject.builder()
                .put("pattern", SchemaPatterns.words(CareKind.class))
                .build();
        JsonObject hasCare = SchemaShapes.not(JsonObject.builder()
                .put("propertyNames", SchemaShapes.not(careKey))
                .build());
        JsonObject map = SchemaShapes.when(
                        SchemaShapes.required(AGAIN),
                        SchemaShapes.bareRef("again").build(),
                        SchemaShapes.when(
                                        hasCare,
                                        SchemaShapes.bareRef("care-step").build(),
                                        other)
                                .build())
                .build();
        return SchemaShapes.ifType("object", map, SchemaShapes.bareRef("bare").build())
                .build();
    }

    /** Whether a list stands under a name that is no reserved word. */
    private static JsonObject isBlock() {
        JsonObject noList =
                SchemaShapes.not(JsonObject.builder().put("type", "array").build());
        return SchemaShapes.not(JsonObject.builder()
                .put("properties", any(Keys.RESERVED))
                .put("additionalProperties", noList)
                .build());
    }

    private static JsonObject any(List<String> keys) {
        JsonObject.Builder properties = JsonObject.builder();
        keys.forEach(key -> properties.put(key, JsonObject.builder().build()));
        return properties.build();
    }

    /** A session or a block: a name with a list, and what may be said beside it. */
    private JsonObject group(String place, List<String> keys, JsonObject entry) {
        JsonObject name = SchemaShapes.anyOf(
                        anyOfWords(keys),
                        JsonObject.builder()
                                .put("pattern", SchemaPatterns.NAME_IN_PATHS)
                                .put("maxLength", ValueReader.LONGEST_NAME)
                                .build())
                .build();
        return SchemaShapes.named(
                        name,
                        SchemaShapes.list(entry)
                                .put("description", descriptions.text(place + ".name"))
                                .build())
                .put("description", descriptions.text("schema." + place))
                .put("properties", properties(keys))
                .put("not", onlyNames(keys))
                .build();
    }

    private JsonObject item() {
        JsonObject id = JsonObject.builder()
                .put("pattern", "^" + SchemaPatterns.EXERCISE_ID + "$")
                .build();
        return SchemaShapes.named(
                        SchemaShapes.anyOf(anyOfWords(Keys.ITEM), id).build(),
                        SchemaShapes.anyOf(
                                        JsonObject.builder().put("type", "null").build(),
                                        SchemaShapes.bareRef("dose").build())
                                .put("description", descriptions.text("item.name"))
                                .build())
                .put("description", descriptions.text("schema.item"))
                .put("properties", properties(Keys.ITEM))
                .put("not", onlyNames(Keys.ITEM))
                .build();
    }

    private JsonObject again() {
        JsonObject.Builder properties = JsonObject.builder()
                .put(
                        AGAIN,
                        SchemaShapes.name()
                                .put("description", descriptions.text("word.again"))
                                .build());
        properties(Keys.STEP).fields().forEach(field -> properties.put(field.name(), field.value()));
        return SchemaShapes.map(properties.build()).build();
    }

    private JsonObject care() {
        JsonObject.Builder patterns = JsonObject.builder();
        for (CareKind kind : CareKind.values()) {
            JsonObject time = SchemaShapes.form(SchemaPatterns.TIME).build();
            JsonObject once = kind == CareKind.DRINK
                    ? SchemaShapes.anyOf(
                                    JsonObject.builder().put("type", "null").build(), time)
                            .build()
                    : time;
            JsonObject.Builder shape = valueOrRows(once, time);
            patterns.put(
                    SchemaPatterns.words(List.of(kind.word())),
                    shape.put("description", descriptions.text("word." + kind.word()))
                            .build());
        }
        return SchemaShapes.map(properties(Keys.STEP))
                .put("patternProperties", patterns.build())
                .build();
    }

    /** A name alone: an exercise, or a step of care that needs no time. */
    private JsonObject bare() {
        List<String> notAlone = Keyword.words(CareKind.class).stream()
                .filter(word -> !word.equals(CareKind.DRINK.word()))
                .toList();
        JsonObject reserved = SchemaShapes.anyOf(
                        SchemaShapes.form(SchemaPatterns.words(Keys.RESERVED)).build(),
                        SchemaShapes.form(SchemaPatterns.words(List.of(AGAIN))).build(),
                        SchemaShapes.form(SchemaPatterns.words(notAlone)).build())
                .build();
        JsonObject drink = SchemaShapes.form(SchemaPatterns.words(List.of(CareKind.DRINK.word())))
                .build();
        return SchemaShapes.anyOf(
                        SchemaShapes.whole(0, Integer.MAX_VALUE),
                        SchemaShapes.form(SchemaPatterns.padded(SchemaPatterns.EXERCISE_ID))
                                .build(),
                        drink)
                .put("not", reserved)
                .put("description", descriptions.text("schema.bare"))
                .build();
    }

    private JsonObject properties(List<String> keys) {
        JsonObject.Builder properties = JsonObject.builder();
        for (String key : keys) {
            properties.put(
                    key,
                    property(key)
                            .put("description", descriptions.of("word", key))
                            .build());
        }
        return properties.build();
    }

    private static JsonObject.Builder property(String key) {
        return switch (key) {
            case "rounds", "dose", "levels", "progress", "allow", "schedule", "pain", "note", "avoid" ->
                SchemaShapes.ref(key);
            case "rest between exercises", "rest between rounds", "time" -> SchemaShapes.form(SchemaPatterns.TIME);
            case "ready" -> SchemaShapes.form(SchemaPatterns.ONE_TIME);
            case "optional" -> SchemaShapes.ref("yes-or-no");
            case "leave out" -> SchemaShapes.text();
            case "start" -> SchemaShapes.ref("start");
            case "or" -> SchemaShapes.ref("alternatives");
            case "easier", "harder" -> SchemaShapes.ref("ids");
            default -> throw new IllegalStateException("no schema for " + key);
        };
    }

    /** Exercises, each alone or with an amount of its own. */
    private static JsonObject alternatives() {
        JsonObject amount = SchemaShapes.anyOf(
                        JsonObject.builder().put("type", "null").build(),
                        SchemaShapes.bareRef("dose-line").build())
                .build();
        JsonObject named = SchemaShapes.named(TermsSchema.id(), amount).build();
        JsonObject one = SchemaShapes.ifType("object", named, TermsSchema.id()).build();
        return SchemaShapes.listOrOne(one).build();
    }

    private static JsonObject anyOfWords(List<String> words) {
        return JsonObject.builder().put("enum", JsonArray.ofTexts(words)).build();
    }

    /** True where nothing but these words stands there, so that the name is missing. */
    private static JsonObject onlyNames(List<String> words) {
        return JsonObject.builder().put("propertyNames", anyOfWords(words)).build();
    }

    private JsonObject dose() {
        JsonObject line = SchemaShapes.bareRef("dose-line").build();
        return orRows("row", line, SchemaShapes.line().build());
    }

    /** A text, or rows of texts. */
    private JsonObject note() {
        JsonObject text = SchemaShapes.text().build();
        return orRows("note", text, text);
    }

    /** A value, or rows of it by week or level, with what they share. */
    private JsonObject orRows(String place, JsonObject value, JsonObject shared) {
        JsonObject levels = rows(place, "level", SchemaPatterns.LEVEL_ROW, value, SchemaPatterns.EVERY_LEVEL, shared);
        JsonObject weeks = rows(place, "week", SchemaPatterns.WEEK_ROW, value, SchemaPatterns.EVERY_WEEK, shared);
        return SchemaShapes.ifType(
                        "object", SchemaShapes.when(areLevels(), levels, weeks).build(), value)
                .build();
    }

    /** Whether every name is one of a level; weeks and levels do not mix. */
    private static JsonObject areLevels() {
        JsonObject level = SchemaShapes.anyOf(
                        JsonObject.builder()
                                .put("pattern", SchemaPatterns.LEVEL_ROW)
                                .build(),
                        JsonObject.builder()
                                .put("pattern", SchemaPatterns.EVERY_LEVEL)
                                .build())
                .build();
        return JsonObject.builder().put("propertyNames", level).build();
    }

    private JsonObject rows(String place, String unit, String row, JsonObject value, String every, JsonObject shared) {
        JsonObject described = JsonObject.builder()
                .put("allOf", SchemaShapes.array(value))
                .put("description", descriptions.of(place, unit))
                .build();
        JsonObject parts = JsonObject.builder()
                .put("allOf", SchemaShapes.array(shared))
                .put("description", descriptions.of(place, "every " + unit))
                .build();
        return JsonObject.builder()
                .put("type", "object")
                .put(
                        "patternProperties",
                        JsonObject.builder()
                                .put(row, described)
                                .put(every, parts)
                                .build())
                .put("additionalProperties", false)
                .put(
                        "not",
                        JsonObject.builder()
                                .put(
                                        "propertyNames",
                                        JsonObject.builder()
                                                .put("pattern", every)
                                                .build())
                                .build())
                .build();
    }

    private JsonObject doseLine() {
        JsonObject reps = JsonObject.builder()
                .put("type", "number")
                .put("exclusiveMinimum", JsonNumber.of(0))
                .put("maximum", JsonNumber.of(MOST_REPS))
                .build();
        return SchemaShapes.numberOr(reps, SchemaPatterns.DOSE)
                .put("description", descriptions.text("schema.dose"))
                .build();
    }

    private JsonObject rounds() {
        JsonObject count = SchemaShapes.numberOr(SchemaShapes.whole(1, Count.MOST), SchemaPatterns.COUNT)
                .build();
        return valueOrRows(count, count).build();
    }

    /** A value, or rows of such values that share nothing. */
    private static JsonObject.Builder valueOrRows(JsonObject value, JsonObject inRow) {
        JsonObject weeks = rowsOf(SchemaPatterns.WEEK_ROW, inRow);
        JsonObject levels = rowsOf(SchemaPatterns.LEVEL_ROW, inRow);
        return SchemaShapes.ifType(
                "object", SchemaShapes.when(areLevels(), levels, weeks).build(), value);
    }

    private static JsonObject rowsOf(String row, JsonObject value) {
        return JsonObject.builder()
                .put("type", "object")
                .put("patternProperties", JsonObject.builder().put(row, value).build())
                .put("additionalProperties", false)
                .put("minProperties", 1)
                .build();
    }
}
