package dev.uncramp.core.authoring;

import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.StepDown;
import java.util.List;

/** The definitions of what may be said of a program, a session, a block and an item alike. */
final class TermsSchema {

    private final Descriptions descriptions;

    TermsSchema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    void define(JsonObject.Builder definitions) {
        definitions
                .put("schedule", schedule())
                .put("pain", new PainSchema(descriptions).pain())
                .put("levels", levels())
                .put("progress", progress())
                .put("allow", allow())
                .put("start", start())
                .put("yes-or-no", yesOrNo())
                .put("ids", SchemaShapes.listOrOne(id()).build());
    }

    static JsonObject id() {
        return SchemaShapes.numberOr(
                        SchemaShapes.whole(0, Integer.MAX_VALUE), SchemaPatterns.padded(SchemaPatterns.EXERCISE_ID))
                .build();
    }

    /** A line, or rows by week of which at least one names a week. */
    private JsonObject schedule() {
        JsonObject.Builder rows = JsonObject.builder();
        rows.put(SchemaPatterns.WEEKS, row("schedule.week"));
        rows.put(SchemaPatterns.EVERY_WEEK, row("schedule.every week"));
        rows.put(SchemaPatterns.AFTERWARDS, row("schedule.afterwards"));
        rows.put(SchemaPatterns.LEVEL_ROW, row("schedule.level"));
        rows.put(SchemaPatterns.EVERY_LEVEL, row("schedule.every level"));
        JsonObject noWeek = SchemaShapes.anyOf(
                        JsonObject.builder()
                                .put("pattern", SchemaPatterns.EVERY_WEEK)
                                .build(),
                        JsonObject.builder()
                                .put("pattern", SchemaPatterns.EVERY_LEVEL)
                                .build(),
                        JsonObject.builder()
                                .put("pattern", SchemaPatterns.AFTERWARDS)
                                .build())
                .build();
        JsonObject byWeek = JsonObject.builder()
                .put("type", "object")
                .put("patternProperties", rows.build())
                .put("additionalProperties", false)
                .put("not", JsonObject.builder().put("propertyNames", noWeek).build())
                .build();
        return SchemaShapes.ifType("object", byWeek, SchemaShapes.line().build())
                .build();
    }

    private JsonObject row(String description) {
        return SchemaShapes.line()
                .put("description", descriptions.text(description))
                .build();
    }

    private JsonObject levels() {
        JsonObject words = SchemaShapes.words(
                        List.of("each exercise", "together"),
                        List.of(descriptions.text("levels.each exercise"), descriptions.text("levels.together")))
                .build();
        JsonObject weeks = SchemaShapes.anyOf(
                        JsonObject.builder().put("type", "null").build(),
                        SchemaShapes.form(SchemaPatterns.WEEKS).build())
                .put("description", descriptions.text("levels.phase"))
                .build();
        JsonObject phase = JsonObject.builder()
                .put("type", "object")
                .put(
                        "properties",
                        JsonObject.builder()
                                .put(
                                        "enter",
                                        SchemaShapes.text()
                                                .put("description", descriptions.text("levels.enter"))
                                                .build())
                                .build())
                .put("additionalProperties", weeks)
                .put("maxProperties", 2)
                .build();
        JsonObject phases = JsonObject.builder()
                .put("type", "array")
                .put("minItems", 1)
                .put(
                        "items",
                        SchemaShapes.ifType("object", phase, SchemaShapes.name().build())
                                .build())
                .build();
        return SchemaShapes.ifType("array", phases, words).build();
    }

    private JsonObject progress() {
        JsonObject.Builder properties = JsonObject.builder();
        for (String key : Keys.PROGRESS) {
            JsonObject.Builder shape = switch (key) {
                case "to" ->
                    SchemaShapes.numberOr(
                                    SchemaShapes.whole(0, Integer.MAX_VALUE),
                                    "^" + SchemaPatterns.PROGRAM_ID + "$|" + SchemaPatterns.THREE_WORDS)
                            .put("maxLength", ValueReader.LONGEST_TEXT);
                case "repeat" -> SchemaShapes.form(SchemaPatterns.REPEAT);
                case "down" -> down();
                case "by" -> SchemaShapes.form(SchemaPatterns.BY);
                default -> SchemaShapes.text();
            };
            properties.put(
                    key,
                    shape.put("description", descriptions.of("progress", key)).build());
        }
        return SchemaShapes.map(properties.build()).build();
    }

    /** The reason alone, or with how much less is done then. */
    private JsonObject.Builder down() {
        JsonObject both = SchemaShapes.map(JsonObject.builder()
                        .put(
                                "when",
                                SchemaShapes.text()
                                        .put("description", descriptions.of("down", "when"))
                                        .build())
                        .put(
                                "then",
                                SchemaShapes.anyOf(
                                                SchemaShapes.words(StepDown.class, descriptions)
                                                        .build(),
                                                SchemaShapes.form(SchemaPatterns.THREE_WORDS)
                                                        .put("maxLength", ValueReader.LONGEST_TEXT)
                                                        .build())
                                        .put("description", descriptions.of("down", "then"))
                                        .build())
                        .build())
                .put("required", JsonArray.ofTexts(Keys.DOWN))
                .build();
        return SchemaShapes.ifType("object", both, SchemaShapes.text().build());
    }

    private JsonObject allow() {
        return SchemaShapes.named(
                        JsonObject.builder().put("pattern", SchemaPatterns.RULE).build(),
                        SchemaShapes.text()
                                .put("description", descriptions.text("allow.rule"))
                                .build())
                .build();
    }

    /** A week, or a text that does not begin as one. */
    private static JsonObject start() {
        JsonObject almost = JsonObject.builder()
                .put("type", "string")
                .put("pattern", SchemaPatterns.ALMOST_WEEK + "|" + SchemaPatterns.ANOTHER_TIME)
                .build();
        return SchemaShapes.when(
                        almost,
                        SchemaShapes.form(SchemaPatterns.WEEK).build(),
                        SchemaShapes.text().build())
                .build();
    }

    private JsonObject yesOrNo() {
        return SchemaShapes.words(List.of("yes", "no"), List.of(descriptions.text("yes"), descriptions.text("no")))
                .build();
    }
}
