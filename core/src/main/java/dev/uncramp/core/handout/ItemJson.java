package dev.uncramp.core.handout;

import dev.uncramp.core.dose.DoseChoice;
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

    private final Program program;
    private final Timeline timeline;
    private final Catalog catalog;
    private final Map<ProgramPath, Item> written = new HashMap<>();
    private final Map<Integer, Map<ProgramPath, TimelineItem>> byChoice = new HashMap<>();

    private ItemJson(Program program, Timeline timeline, Catalog catalog) {
        this.program = program;
        this.timeline = timeline;
        this.catalog = catalog;
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
        int picked = timeline.prescription().choices().getOrDefault(item.place(), 0);
        List<TimelineItem> all = choices(item.place());
        List<JsonValue> found = new ArrayList<>();
        for (int choice = 0; choice < all.size(); choice++) {
            if (choice != Math.min(picked, all.size() - 1)) {
                TimelineItem other = all.get(choice);
                JsonObject.Builder fields = JsonObject.builder();
                exercise(fields, other.exercise());
                DoseJson.put(fields, other.dose(), other.exercise().kind());
                found.add(fields.build());
            }
        }
        return new JsonArray(found);
    }

    /** All choices of an item: its equal exercises, else the doses of its line. */
    private List<TimelineItem> choices(ProgramPath place) {
        int exercises = written(place).map(plan -> plan.or().size() + 1).orElse(1);
        int most = exercises > 1 ? exercises : DoseChoice.MOST;
        List<TimelineItem> all = new ArrayList<>();
        for (int choice = 0; choice < most; choice++) {
            Optional<TimelineItem> other = with(place, choice);
            boolean again = exercises == 1
                    && !all.isEmpty()
                    && other.map(TimelineItem::dose)
                            .equals(Optional.of(all.get(all.size() - 1).dose()));
            if (other.isEmpty() || again) {
                return all;
            }
            all.add(other.get());
        }
        return all;
    }

    private Optional<Item> written(ProgramPath place) {
        return Optional.ofNullable(written.get(place));
    }

    private Optional<TimelineItem> with(ProgramPath place, int choice) {
        return Optional.ofNullable(
                byChoice.computeIfAbsent(choice, this::choosing).get(place));
    }

    /** The items of a day on which the same choice is made everywhere: one day for all items, not one for each. */
    private Map<ProgramPath, TimelineItem> choosing(int choice) {
        Map<ProgramPath, Integer> choices = new HashMap<>();
        timeline.items().forEach(item -> choices.put(item.place(), choice));
        Timeline day = Timeline.of(program, timeline.prescription().withChoices(choices), catalog);
        Map<ProgramPath, TimelineItem> items = new HashMap<>();
        day.items().forEach(item -> items.putIfAbsent(item.place(), item));
        return items;
    }
}
