package dev.uncramp.core.handout;

import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** A note as JSON: what it says on the day, and, where it goes by week or level, each of its rows. */
final class NoteJson {

    private NoteJson() {}

    /** Puts the note of a place under a name; its rows stand under the plural of it. */
    static void put(JsonObject.Builder fields, String name, Timeline day, Optional<Note> note, ProgramPath place) {
        fields.putText(name, day.noteOf(note, place).map(SafeText::value));
        fields.put(
                name + "s",
                note.map(Note::byRow)
                        .filter(rows -> !rows.isEmpty())
                        .map(rows ->
                                JsonArray.of(rows.stream().map(NoteJson::row).toList())));
    }

    private static JsonObject row(Rows.Row<SafeText> row) {
        return RowJson.of(row.key()).put("text", row.value().value()).build();
    }
}
