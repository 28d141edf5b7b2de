package dev.uncramp.core.handout;

import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNull;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.program.Side;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps of a session as JSON, every time in seconds. */
final class TimelineJson {
    private TimelineJson() {}

    static JsonArray of(Timeline timeline) {
        List<Step> steps = timeline.steps();
        List<Duration> starts = timeline.starts();
        List<JsonValue> fields = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            fields.add(step(timeline, steps.get(i), starts.get(i)));
        }
        return new JsonArray(fields);
    }

    /** A time in seconds, with what is smaller than a second after the point. */
    static JsonNumber seconds(Duration time) {
        return new JsonNumber(BigDecimal.valueOf(time.toMillis(), 3));
    }

    /** A written time in seconds; a range as a range. */
    static JsonValue seconds(TimeRange time) {
        return time.min().equals(time.max())
                ? seconds(time.min())
                : JsonObject.builder()
                        .put("min", seconds(time.min()))
                        .put("max", seconds(time.max()))
                        .build();
    }

    private static JsonObject step(Timeline timeline, Step step, Duration start) {
        JsonObject.Builder fields = JsonObject.builder()
                .put("start", seconds(start))
                .put(
                        "seconds",
                        step.planned().<JsonValue>map(TimelineJson::seconds).orElse(new JsonNull()));
        if (!step.estimate().isZero()) {
            fields.put("estimate", seconds(step.estimate()));
        }
        fields.put("kind", step.kind().key());
        step.item()
                .ifPresent(item -> fields.put(
                        "exercise", timeline.items().get(item).exercise().id().value()));
        if (step.side() != Side.BOTH) {
            fields.put("side", step.side().name().toLowerCase(Locale.ROOT));
        }
        step.asked().way().ifPresent(way -> fields.put("way", way.number()));
        if (step.kind().isWork()) {
            fields.put("set", step.set()).put("rep", step.rep());
            if (step.kind() == dev.uncramp.core.session.StepKind.REPS) {
                fields.put("reps", step.reps());
            }
        }
        if (step.rounds() > 1) {
            fields.put("round", step.round());
        }
        step.label().ifPresent(label -> fields.put("label", label));
        return fields.build();
    }
}
