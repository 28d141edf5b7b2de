package dev.uncramp.core.authoring;

import dev.uncramp.core.json.Json;

/**
 * JSON Schemas of the files that this room reads, for editors that help while one types.
 *
 * <p>They are made from the names and words that the reader itself knows, so they cannot tell another story. A schema
 * sees the shape of a file: names, kinds of values, fixed words. What a dose or a schedule means, whether an exercise
 * exists and which name stands first, only the reader sees. Draft-07 is what most editors know.
 */
public final class Schema {

    private Schema() {}

    /**
     * Writes the schema of programs.
     *
     * @return JSON, ending with a line feed; the same text every time
     */
    public static String program() {
        return Json.pretty(new ProgramSchema(Descriptions.english()).schema());
    }

    /**
     * Writes the schema of exercises: of a file that holds one, and of a file of exercises that programs use.
     *
     * @return JSON, ending with a line feed; the same text every time
     */
    public static String exercise() {
        return Json.pretty(new ExerciseSchema(Descriptions.english()).schema());
    }
}
