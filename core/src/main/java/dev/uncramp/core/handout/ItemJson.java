package dev.uncramp.core.handout;

import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.session.ItemChoice;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a day as JSON: the exercise, its dose, and what the program says of it beside the dose. */
final class ItemJson {

    private final Timeline timeline;
    private final Map<ProgramPath, Item> written = new HashMap<>();
    private final Map<ProgramPath, List<ItemChoice>> choices;

    private ItemJson(Program program, Timeline timeline, Catalog catalog) {
        this.timeline = timeline;
        this.choices = ItemChoice.of(program, timeline.prescription(), catalog);
        Part.of(program).forEach(part -> part.item().ifPresent(item -> written.put(part.place(), item)));
    }

    static JsonArray of(Program program, Timeline timeline, Catalog catalog) {
        ItemJson json = new ItemJson(program, timeline, catalog);
        return JsonArray.of(timeline.items().stream().map(json::item).toList());
    }

    private JsonObject item(TimelineItem item) {
        JsonObject.Builder fields = JsonObject.builder();
        exercise(fields, item.exercise());
        fields.putText("block", item.block().map(name -> name.value()));
        DoseJson.put(fields, item.dose(), item.exercise().kind());
        held(item).ifPresent(time -> fields.put("holdTotalSeconds", TimelineJson.seconds(time)));
        item.insteadOf().ifPresent(other -> fields.put("insteadOf", other.value()));
        JsonArray alternatives = alternatives(item);
        if (!alternatives.items().isEmpty()) {
            fields.put("alternatives", alternatives);
        }
        if (item.optional()) {
            fields.put("optional", true);
        }
        written(item.place()).ifPresent(plan -> {
            terms(fields, plan.terms(), item.dose());
            NoteJson.put(fields, "note", timeline, plan.terms().note(), item.place());
        });
        return fields.build();
    }

    /** All that is held by time: every repetition, set, side, way and round. */
    private static Optional<Duration> held(TimelineItem item) {
        return item.steps().stream()
                .filter(step -> step.kind() == StepKind.HOLD)
                .flatMap(step -> step.planned().stream())
                .reduce(Duration::plus);
    }

    private static void exercise(JsonObject.Builder fields, Exercise exercise) {
        fields.put("exercise", exercise.id().value())
                .put("name", exercise.name().value());
    }

    private static void terms(JsonObject.Builder fields, Terms terms, SingleDose dose) {
        if (dose.parts().when().isEmpty()) {
            terms.schedule().ifPresent(schedule -> ScheduleJson.put(fields, schedule));
        }
        fields.put("levels", terms.levels().map(PlanJson::levels))
                .put("start", terms.start().map(PlanJson::start))
                .put("progress", terms.progress().map(PlanJson::progress));
    }

    /** The other choices of an item, each as it would stand in this day. */
    private JsonArray alternatives(TimelineItem item) {
        List<JsonValue> found = new ArrayList<>();
        for (ItemChoice other : choices.getOrDefault(item.place(), List.of())) {
            if (!other.isPicked(timeline.prescription().choices())) {
                JsonObject.Builder fields = JsonObject.builder();
                exercise(fields, other.exercise());
                DoseJson.put(fields, other.dose(), other.exercise().kind());
                found.add(fields.build());
            }
        }
        return new JsonArray(found);
    }

    private Optional<Item> written(ProgramPath place) {
        return Optional.ofNullable(written.get(place));
    }
}
