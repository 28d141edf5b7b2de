package dev.uncramp.core.handout;

import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.Note;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
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
        JsonObject.Builder fields = JsonObject.builder();
        return row.key()
                .match(new RowKey.Cases<JsonObject.Builder>() {
                    @Override
                    public JsonObject.Builder weeks(RowKey.Weeks weeks) {
                        fields.put("weeks", PlanJson.weeks(weeks));
                        weeks.session().ifPresent(session -> fields.put("session", session));
                        return fields;
                    }

                    @Override
                    public JsonObject.Builder afterwards(RowKey.Afterwards afterwards) {
                        return fields.put("afterwards", true);
                    }

                    @Override
                    public JsonObject.Builder level(RowKey.Level level) {
                        level.weeks().ifPresent(weeks -> fields.put("weeksOfLevel", PlanJson.weeks(weeks)));
                        if (level.andLater()) {
                            fields.put("andLater", true);
                        }
                        return fields.put("level", level.name().value());
                    }
                })
                .put("text", row.value().value())
                .build();
    }
}
