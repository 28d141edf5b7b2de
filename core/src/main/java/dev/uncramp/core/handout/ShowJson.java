package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.Known;
import dev.uncramp.core.clinical.OwnSign;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Region;
import dev.uncramp.core.json.Json;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Contact;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.OwnSigns;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program's day as one JSON object: typed numbers for every part of a dose; what does not apply is left out. */
public final class ShowJson {
    private final Program program;
    private final Timeline timeline;
    private final Catalog catalog;
    private final SessionPlan session;

    private ShowJson(Program program, Timeline timeline, Catalog catalog) {
        this.program = program;
        this.timeline = timeline;
        this.catalog = catalog;
        this.session = program.session(timeline.prescription().session())
                .orElseThrow(() -> new IllegalArgumentException("the program has no such session"));
    }

    /**
     * Writes a program's day.
     *
     * @param program the program as written
     * @param timeline its day
     * @param catalog where its exercises are found
     * @param withSteps whether each step is listed with its seconds
     * @return JSON text that ends with a line feed
     */
    public static String of(Program program, Timeline timeline, Catalog catalog, boolean withSteps) {
        return Json.pretty(new ShowJson(program, timeline, catalog).json(withSteps));
    }

    private JsonObject json(boolean withSteps) {
        Prescription today = timeline.prescription();
        JsonObject.Builder fields = JsonObject.builder()
                .put("id", program.id().value())
                .put("title", program.title().value())
                .putText("region", program.head().region().map(Region::word))
                .putText("grade", program.grade().map(grade -> grade.word()));
        if (today.afterwards()) {
            fields.put("afterwards", true);
        } else {
            fields.put("week", today.week());
        }
        fields.putText("session", session.name().map(name -> name.value()))
                .putText("level", today.level().or(this::phase));
        NoteJson.put(fields, "note", timeline, program.head().note(), ProgramPath.root());
        NoteJson.put(fields, "sessionNote", timeline, session.terms().note(), session.path());
        Optional<Schedule> schedule =
                Optional.of(Schedules.of(program, session)).filter(written -> !written.isEmpty());
        schedule.flatMap(Schedule::lasts)
                .filter(lasts -> lasts.unit() == Lasts.Unit.WEEKS)
                .ifPresent(lasts -> fields.put("weeks", DoseValues.value(lasts.count())));
        fields.put("schedule", schedule.map(ScheduleJson::of))
                .put(
                        "sessionsPerWeek",
                        SessionWeeks.of(program)
                                .in(session, today.week(), today.afterwards())
                                .flatMap(ScheduleJson::sessionsPerWeek))
                .put("start", session.terms().start().map(PlanJson::start))
                .put("levels", session.terms().levels().or(program::levels).map(PlanJson::levels))
                .put("pain", PlanJson.pain(SessionRules.of(program, today), program.painOf(session)))
                .put("avoid", avoid())
                .put("callWhen", callWhen())
                .put("known", known())
                .put(
                        "progress",
                        session.terms().progress().or(program::progress).map(PlanJson::progress))
                .put("timeSeconds", session.terms().time().map(TimelineJson::seconds))
                .put("totalSeconds", TimelineJson.seconds(timeline.total()))
                .put("totalSecondsMax", TimelineJson.seconds(timeline.totalMax()))
                .put("blocks", blocks())
                .put("items", ItemJson.of(program, timeline, catalog))
                .put("care", CareJson.of(program, session, timeline));
        List<String> later = program.notUsedYet().stream()
                .map(kept -> kept.place().toString())
                .distinct()
                .toList();
        if (!later.isEmpty()) {
            fields.put("notUsedYet", JsonArray.ofTexts(later));
        }
        if (withSteps) {
            fields.put("steps", TimelineJson.of(timeline));
        }
        return fields.build();
    }

    private Optional<JsonArray> known() {
        return Optional.of(program.head().known())
                .filter(known -> !known.isEmpty())
                .map(known -> JsonArray.ofTexts(known.stream().map(Known::word).toList()));
    }

    /** The signs of its own, each with the one who is called about it: in an emergency nobody but its number. */
    private Optional<JsonArray> callWhen() {
        return Optional.of(OwnSigns.of(program))
                .filter(signs -> !signs.isEmpty())
                .map(signs -> JsonArray.of(signs.stream().map(this::call).toList()));
    }

    /** The times at which this session is left out, each with the one who is called then. */
    private Optional<JsonArray> avoid() {
        return Optional.of(program.avoidedBy(session))
                .filter(avoided -> !avoided.isEmpty())
                .map(avoided -> JsonArray.of(avoided.stream()
                        .map(one -> JsonObject.builder()
                                .put("when", one.when().value())
                                .putText(
                                        "name",
                                        one.whom().flatMap(Contact::name).map(SafeText::value))
                                .putText(
                                        "phone",
                                        one.whom().flatMap(Contact::phone).map(SafeText::value))
                                .build())
                        .toList()));
    }

    private JsonObject call(OwnSign sign) {
        JsonObject.Builder fields =
                JsonObject.builder().put("sign", sign.words().value());
        if (sign.tier() == Tier.NOW) {
            return fields.put("emergency", true)
                    .putText("phone", sign.number().map(SafeText::value))
                    .build();
        }
        Optional<Contact> whom = program.head().whom(sign);
        whom.flatMap(Contact::name).ifPresent(name -> fields.put("name", name.value()));
        whom.flatMap(Contact::phone).ifPresent(phone -> fields.put("phone", phone.value()));
        return fields.build();
    }

    private Optional<String> phase() {
        return program.phase(timeline.prescription().week())
                .map(phase -> phase.name().value());
    }

    private JsonArray blocks() {
        List<JsonObject> blocks = new ArrayList<>();
        for (int i = 0; i < session.entries().size(); i++) {
            if (session.entries().get(i) instanceof Block block) {
                blocks.add(block(block, session.pathOf(i)));
            }
        }
        return JsonArray.of(blocks);
    }

    private JsonObject block(Block block, ProgramPath place) {
        JsonObject.Builder fields =
                JsonObject.builder().put("name", block.name().value());
        Circuit circuit = block.circuit();
        fields.put("rounds", timeline.roundsOf(circuit, place).map(DoseValues::count));
        fields.put("restBetweenExercisesSeconds", circuit.restBetweenExercises().map(TimelineJson::seconds))
                .put("restBetweenRoundsSeconds", circuit.restBetweenRounds().map(TimelineJson::seconds));
        fields.put("blockSeconds", TimelineJson.seconds(blockTime(block)));
        fields.put("timeSeconds", block.terms().time().map(TimelineJson::seconds));
        NoteJson.put(fields, "note", timeline, block.terms().note(), place);
        if (block.terms().optional()) {
            fields.put("optional", true);
        }
        return fields.put("schedule", block.terms().schedule().map(ScheduleJson::of))
                .build();
    }

    private Duration blockTime(Block block) {
        return timeline.steps().stream()
                .filter(step -> step.index() > 0)
                .filter(step -> step.item()
                        .map(item -> timeline.items().get(item).block())
                        .equals(Optional.of(Optional.of(block.name()))))
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
