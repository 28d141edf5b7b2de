package dev.uncramp.core.authoring;

import dev.uncramp.core.clinical.CareCard;
import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import java.util.List;

/** The schema of programs; its definitions are those of sessions and of own exercises. */
final class ProgramSchema {

    private final Descriptions descriptions;

    ProgramSchema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    JsonObject schema() {
        JsonObject.Builder properties = JsonObject.builder();
        for (String key : Keys.PROGRAM) {
            properties.put(
                    key,
                    property(key)
                            .put("description", descriptions.of("program", key))
                            .build());
        }
        JsonObject.Builder definitions = JsonObject.builder();
        definitions.put("avoid", SchemaShapes.listOrOne(sign()).build());
        new SessionSchema(descriptions).define(definitions);
        new ExerciseSchema(descriptions).define(definitions);
        return JsonObject.builder()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$id", "urn:uncramp:schema:1:program")
                .put("title", descriptions.text("schema.program"))
                .put("description", descriptions.text("schema.program.more"))
                .put("type", "object")
                .put("required", JsonArray.ofTexts(List.of("uncramp", "title")))
                .put("oneOf", SchemaShapes.array(SchemaShapes.required("session"), SchemaShapes.required("sessions")))
                .put("properties", properties.build())
                .put("additionalProperties", false)
                .put("definitions", definitions.build())
                .build();
    }

    private JsonObject.Builder property(String key) {
        return switch (key) {
            case "uncramp" ->
                SchemaShapes.numberOr(
                        JsonObject.builder().put("const", JsonNumber.of(1)).build(), SchemaPatterns.ONE);
            case "id" ->
                SchemaShapes.numberOr(
                        SchemaShapes.whole(0, Integer.MAX_VALUE), SchemaPatterns.padded(SchemaPatterns.PROGRAM_ID));
            case "title", "version" -> SchemaShapes.name();
            case "region" -> SchemaShapes.words(Region.class, descriptions);
            case "grade" -> SchemaShapes.words(Grade.class, descriptions);
            case "language" -> SchemaShapes.form(SchemaPatterns.LANGUAGE);
            case "goal", "for", "gate", "author", "source" -> SchemaShapes.text();
            case "reviewed" -> reviewed();
            case "contact" -> person();
            case "call when" -> SchemaShapes.listOrOne(sign());
            case "known" ->
                SchemaShapes.listOrOneEach(
                        SchemaShapes.words(Known.class, descriptions).build());
            case "care" ->
                SchemaShapes.listOrOneEach(
                        SchemaShapes.words(CareCard.class, descriptions).build());
            case "levels", "progress", "allow", "schedule", "pain", "note", "avoid" -> SchemaShapes.ref(key);
            case "use" -> SchemaShapes.listOrOne(SchemaShapes.text().build());
            case "exercises" -> SchemaShapes.ref("exercises");
            case "session" -> SchemaShapes.list(SchemaShapes.bareRef("entry").build());
            case "sessions" ->
                SchemaShapes.list(SchemaShapes.bareRef("named-session").build());
            default -> throw new IllegalStateException("no schema for " + key);
        };
    }

    private JsonObject.Builder reviewed() {
        JsonObject by = SchemaShapes.map(JsonObject.builder()
                        .put("by", described(SchemaShapes.name(), "reviewed", "by"))
                        .put("date", described(SchemaShapes.form(SchemaPatterns.DATE), "reviewed", "date"))
                        .build())
                .put("required", JsonArray.ofTexts(Keys.REVIEWED))
                .build();
        JsonObject notYet = SchemaShapes.words(List.of("not yet"), List.of(descriptions.text("reviewed.not yet")))
                .build();
        return SchemaShapes.ifType("object", by, notYet);
    }

    /** A sign alone, or signs with a person behind each colon. */
    private JsonObject sign() {
        JsonObject signs = SchemaShapes.textBut(ContactReader.LONGEST_SIGN, ContactReader.NO_SIGNS)
                .build();
        return SchemaShapes.ifType(
                        "object",
                        SchemaShapes.named(signs, person().build()).build(),
                        SchemaShapes.text().build())
                .build();
    }

    /** A name and a number in one text, or apart. */
    private JsonObject.Builder person() {
        JsonObject inOne = SchemaShapes.textBut(ValueReader.LONGEST_NAME, ContactReader.WRITER)
                .build();
        return SchemaShapes.ifType("object", names("contact", Keys.CONTACT), inOne);
    }

    private JsonObject names(String place, List<String> keys) {
        JsonObject.Builder properties = JsonObject.builder();
        keys.forEach(key -> properties.put(key, described(SchemaShapes.name(), place, key)));
        return SchemaShapes.map(properties.build()).build();
    }

    private JsonObject described(JsonObject.Builder shape, String place, String key) {
        return shape.put("description", descriptions.of(place, key)).build();
    }
}
