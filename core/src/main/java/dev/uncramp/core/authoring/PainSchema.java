package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import java.util.List;

/** The definition of the pain rule of a program or of a session. */
final class PainSchema {

    private final Descriptions descriptions;

    PainSchema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    JsonObject pain() {
        JsonObject.Builder properties = JsonObject.builder();
        for (String key : Keys.PAIN) {
            JsonObject.Builder shape = switch (key) {
                case "limit" ->
                    SchemaShapes.ifType(
                            "object",
                            rows(SchemaPatterns.WEEKS_OR_AFTERWARDS, limit()).build(),
                            limit());
                case "settle" -> SchemaShapes.form(SchemaPatterns.SETTLE);
                case "week" -> SchemaShapes.words(List.of("no rise"), List.of(descriptions.text("pain.week.no rise")));
                case "expect" ->
                    SchemaShapes.ifType(
                            "object", expectedIn().build(), SchemaShapes.text().build());
                default -> SchemaShapes.text();
            };
            properties.put(
                    key, shape.put("description", descriptions.of("pain", key)).build());
        }
        return SchemaShapes.map(properties.build())
                .put(
                        "dependencies",
                        JsonObject.builder()
                                .put("target", JsonArray.ofTexts(List.of("ordered by")))
                                .put(
                                        "ordered by",
                                        SchemaShapes.anyOf(
                                                        SchemaShapes.required("limit"), SchemaShapes.required("target"))
                                                .build())
                                .build())
                .build();
    }

    private static JsonObject limit() {
        return SchemaShapes.numberOr(SchemaShapes.whole(PainLimit.LOWEST, PainLimit.HIGHEST), SchemaPatterns.LIMIT)
                .build();
    }

    /** One row with the weeks in which something may be felt. */
    private static JsonObject.Builder expectedIn() {
        return rows(SchemaPatterns.WEEKS, SchemaShapes.text().build()).put("maxProperties", 1);
    }

    private static JsonObject.Builder rows(String weeks, JsonObject value) {
        return JsonObject.builder()
                .put("type", "object")
                .put("patternProperties", JsonObject.builder().put(weeks, value).build())
                .put("additionalProperties", false)
                .put("minProperties", 1);
    }
}
