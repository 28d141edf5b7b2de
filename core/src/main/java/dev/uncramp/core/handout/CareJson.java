package dev.uncramp.core.handout;

import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.CareTime;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.session.Timeline;
import java.util.List;
import java.util.Optional;

/** The steps of care of a session as JSON: each with its time on the day and, where it goes by row, those of its rows. */
final class CareJson {

    private CareJson() {}

    /** The steps in the order of the file; empty where the session has none. */
    static Optional<JsonArray> of(Program program, SessionPlan session, Timeline day) {
        List<JsonObject> steps = Part.of(program).stream()
                .filter(part -> part.session().equals(session))
                .flatMap(part -> part.care().stream().map(step -> step(step, part.place(), day)))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(JsonArray.of(steps));
    }

    private static JsonObject step(CareStep step, ProgramPath place, Timeline day) {
        JsonObject.Builder fields = JsonObject.builder().put("care", step.kind().word());
        fields.put("seconds", day.timeOf(step, place).map(TimelineJson::seconds));
        fields.put(
                "times",
                step.time()
                        .map(CareTime::byRow)
                        .filter(rows -> !rows.isEmpty())
                        .map(rows ->
                                JsonArray.of(rows.stream().map(CareJson::row).toList())));
        NoteJson.put(fields, "note", day, step.terms().note(), place);
        if (step.terms().optional()) {
            fields.put("optional", true);
        }
        return fields.build();
    }

    private static JsonObject row(Rows.Row<TimeRange> row) {
        return RowJson.of(row.key())
                .put("seconds", TimelineJson.seconds(row.value()))
                .build();
    }
}
