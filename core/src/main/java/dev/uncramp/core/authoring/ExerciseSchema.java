package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Condition;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Muscle;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import java.util.List;

/** The schema of a file with one exercise or with several by their ids, and the definitions it shares with programs. */
final class ExerciseSchema {

    private static final int MOST_SECONDS = 60;
    private static final int MOST_DEGREES = 1000;

    private final Descriptions descriptions;

    ExerciseSchema(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    JsonObject schema() {
        JsonObject.Builder definitions = JsonObject.builder();
        define(definitions);
        new SessionSchema(descriptions).defineDose(definitions);
        definitions.put("ids", SchemaShapes.listOrOne(TermsSchema.id()).build());
        return JsonObject.builder()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$id", "urn:uncramp:schema:1:exercise")
                .put("title", descriptions.text("schema.exercise"))
                .put("description", descriptions.text("schema.exercise.more"))
                .put("type", "object")
                .put("minProperties", 1)
                .put("if", isSeveral())
                .put("then", SchemaShapes.bareRef("exercises").build())
                .put("else", SchemaShapes.bareRef("exercise").build())
                .put("definitions", definitions.build())
                .build();
    }

    /** Whether the names at the left are ids: nowhere a name of an exercise's own keys. */
    private static JsonObject isSeveral() {
        return JsonObject.builder()
                .put(
                        "propertyNames",
                        SchemaShapes.not(JsonObject.builder()
                                .put("enum", JsonArray.ofTexts(Keys.EXERCISE))
                                .build()))
                .build();
    }

    void define(JsonObject.Builder definitions) {
        definitions
                .put("exercises", exercises())
                .put("exercise", exercise())
                .put("muscle", muscle())
                .put("figure", figure())
                .put("pose", pose());
    }

    private JsonObject exercises() {
        JsonObject id = JsonObject.builder()
                .put("pattern", "^" + SchemaPatterns.EXERCISE_ID + "$")
                .put(
                        "not",
                        JsonObject.builder()
                                .put("enum", JsonArray.ofTexts(Keys.wordsOfSessions()))
                                .build())
                .build();
        JsonObject own = SchemaShapes.ifType(
                        "object",
                        SchemaShapes.bareRef("exercise").build(),
                        SchemaShapes.text().build())
                .put("description", descriptions.text("exercises.id"))
                .build();
        return SchemaShapes.named(id, own).build();
    }

    private JsonObject exercise() {
        JsonObject.Builder properties = JsonObject.builder();
        for (String key : Keys.EXERCISE) {
            properties.put(
                    key,
                    property(key)
                            .put("description", descriptions.of("exercise", key))
                            .build());
        }
        return SchemaShapes.map(properties.build())
                .put("required", JsonArray.ofTexts(List.of("name", "kind")))
                .build();
    }

    private JsonObject.Builder property(String key) {
        return switch (key) {
            case "name" -> SchemaShapes.name();
            case "also" -> SchemaShapes.listOrOne(SchemaShapes.name().build());
            case "works", "stretches" ->
                SchemaShapes.listOrOne(SchemaShapes.bareRef("muscle").build());
            case "kind" -> SchemaShapes.words(Kind.class, descriptions);
            case "regions" ->
                SchemaShapes.listOrOneEach(
                        SchemaShapes.words(Region.class, descriptions).build());
            case "positions" -> positions();
            case "equipment" ->
                SchemaShapes.listOrOneEach(
                        SchemaShapes.words(Equipment.class, descriptions).build());
            case "sides" -> SchemaShapes.words(Sides.class, descriptions);
            case "set up", "feel", "breathe", "avoid" -> SchemaShapes.text();
            case "move", "sources" -> SchemaShapes.listOrOne(SchemaShapes.text().build());
            case "easier", "harder" -> SchemaShapes.ref("ids");
            case "precautions" ->
                SchemaShapes.listOrOneEach(
                        SchemaShapes.words(Condition.class, descriptions).build());
            case "grades" ->
                SchemaShapes.listOrOneEach(
                        SchemaShapes.words(Grade.class, descriptions).build());
            case "dose" -> doses();
            case "change", "ready" -> SchemaShapes.form(SchemaPatterns.ONE_TIME);
            case "seconds a rep" -> SchemaShapes.numberOr(seconds(), SchemaPatterns.SECONDS);
            case "phases" ->
                SchemaShapes.listOrOne(
                        SchemaShapes.form(SchemaPatterns.OWN_WORD).build());
            case "counts" -> SchemaShapes.form(SchemaPatterns.OWN_WORD);
            case "figure" -> SchemaShapes.ref("figure");
            case "replaces" -> SchemaShapes.form(SchemaPatterns.padded("built-in"));
            default -> throw new IllegalStateException("no schema for " + key);
        };
    }

    /** A word that the built-in exercises use, which an editor offers, or any other. */
    private JsonObject muscle() {
        return SchemaShapes.anyOf(
                        SchemaShapes.words(Muscle.class, descriptions).build(),
                        SchemaShapes.name().build())
                .build();
    }

    private JsonObject.Builder positions() {
        JsonObject one = SchemaShapes.words(Position.class, descriptions).build();
        return SchemaShapes.ifType(
                "array", SchemaShapes.list(one).put("maxItems", 2).build(), one);
    }

    private static JsonObject seconds() {
        return JsonObject.builder()
                .put("type", "number")
                .put("exclusiveMinimum", JsonNumber.of(0))
                .put("maximum", JsonNumber.of(MOST_SECONDS))
                .build();
    }

    private JsonObject.Builder doses() {
        JsonObject line = SchemaShapes.bareRef("dose-line").build();
        JsonObject.Builder grades = JsonObject.builder();
        for (Grade grade : Grade.values()) {
            grades.put(
                    grade.word(),
                    JsonObject.builder()
                            .put("allOf", SchemaShapes.array(line))
                            .put("description", descriptions.of(grade))
                            .build());
        }
        return SchemaShapes.ifType("object", SchemaShapes.map(grades.build()).build(), line);
    }

    private JsonObject figure() {
        JsonObject.Builder properties = JsonObject.builder();
        for (String key : Keys.FIGURE) {
            JsonObject.Builder shape = switch (key) {
                case "start", "to" -> SchemaShapes.ref("pose");
                case "steps" ->
                    JsonObject.builder()
                            .put("type", "array")
                            .put("items", SchemaShapes.bareRef("pose").build());
                case "on" -> places();
                case "props" -> SchemaShapes.listOrOne(SchemaShapes.text().build());
                default -> SchemaShapes.name();
            };
            properties.put(
                    key,
                    shape.put("description", descriptions.of("figure", key)).build());
        }
        return SchemaShapes.map(properties.build())
                .put("required", JsonArray.ofTexts(List.of("from")))
                .put("oneOf", SchemaShapes.array(SchemaShapes.required("to"), SchemaShapes.required("steps")))
                .build();
    }

    private JsonObject pose() {
        JsonObject degrees = JsonObject.builder()
                .put("type", "number")
                .put("exclusiveMinimum", JsonNumber.of(-MOST_DEGREES))
                .put("exclusiveMaximum", JsonNumber.of(MOST_DEGREES))
                .build();
        JsonObject number = JsonObject.builder()
                .put("type", JsonArray.ofTexts(List.of("number", "string")))
                .build();
        JsonObject.Builder properties = JsonObject.builder()
                .put(
                        "on",
                        places().put("description", descriptions.text("pose.on"))
                                .build())
                .put(
                        "bend",
                        SchemaShapes.name()
                                .put("description", descriptions.text("pose.bend"))
                                .build())
                .put(
                        "move",
                        SchemaShapes.pair(number)
                                .put("description", descriptions.text("pose.move"))
                                .build());
        return JsonObject.builder()
                .put("type", "object")
                .put("properties", properties.build())
                .put(
                        "additionalProperties",
                        SchemaShapes.numberOr(degrees, SchemaPatterns.ANGLE)
                                .put("description", descriptions.text("pose.joint"))
                                .build())
                .build();
    }

    /** Parts of the body, each with where it rests. */
    private static JsonObject.Builder places() {
        return JsonObject.builder()
                .put("type", "object")
                .put(
                        "additionalProperties",
                        SchemaShapes.listOrOne(SchemaShapes.text().build()).build());
    }
}
