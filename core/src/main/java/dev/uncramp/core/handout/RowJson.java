package dev.uncramp.core.handout;

import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.RowKey;

/** When a row counts, as JSON. */
final class RowJson {

    private RowJson() {}

    /** Begins an object with the weeks or the level of a row. */
    static JsonObject.Builder of(RowKey key) {
        JsonObject.Builder fields = JsonObject.builder();
        return key.match(new RowKey.Cases<>() {
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
        });
    }
}
