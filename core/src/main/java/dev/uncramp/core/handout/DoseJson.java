package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.CountedUnit;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Effort;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Increment;
import dev.uncramp.core.dose.Intensity;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Label;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.dose.RangeOfMotion;
import dev.uncramp.core.dose.Rise;
import dev.uncramp.core.dose.RisePace;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Tempo;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonText;
import dev.uncramp.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dose of an item as JSON fields, named and shaped as the manual's section on {@code show} says. */
final class DoseJson {
    private static final Set<Kind> HOLDING = Set.of(Kind.STRETCH, Kind.ISOMETRIC, Kind.BALANCE);

    private final JsonObject.Builder into;
    private final Kind kind;

    private final boolean tempoHolds;

    private DoseJson(JsonObject.Builder into, SingleDose dose, Kind kind) {
        this.into = into;
        this.kind = kind;
        this.tempoHolds = dose.parts().tempo().flatMap(Tempo::holding).isPresent();
    }

    /** Puts the fields of a dose; what does not apply is left out. */
    static void put(JsonObject.Builder into, SingleDose dose, Kind kind) {
        DoseJson json = new DoseJson(into, dose, kind);
        json.amount(dose.amount());
        json.parts(dose.parts());
    }

    private void amount(Amount amount) {
        amount.match(new Amount.Cases<JsonObject.Builder>() {
            @Override
            public JsonObject.Builder goal(Goal goal) {
                Optional<Rise> rise = goal.rise();
                into.put("sets", DoseValues.sets(goal.sets(), rise));
                boolean setsRise = rise.flatMap(Rise::sets).isPresent();
                measure(goal.measure(), setsRise ? Optional.empty() : rise, goal.label());
                return into;
            }

            @Override
            public JsonObject.Builder perSet(PerSet list) {
                into.put("sets", list.counts().size());
                JsonArray counts = JsonArray.of(list.counts().stream()
                        .map(number -> JsonNumber.of(number * factor(list.unit())))
                        .toList());
                if (list.unit() != KnownUnit.REPS) {
                    into.put("reps", 1);
                }
                return put(list.unit(), counts);
            }

            @Override
            public JsonObject.Builder interval(Interval interval) {
                into.put("sets", DoseValues.count(interval.rounds()));
                interval.total()
                        .ifPresent(total -> into.put("workSeconds", DoseValues.seconds(total.time(), total.rise())));
                return into.put("phases", phases(interval.phases()));
            }

            @Override
            public JsonObject.Builder asTold(AsTold asTold) {
                return into.put("asTold", true);
            }
        });
    }

    private void measure(Measure measure, Optional<Rise> rise, Optional<Label> label) {
        if (measure.unit() != KnownUnit.REPS) {
            into.put("reps", 1);
        }
        JsonValue value = measure.isTime()
                ? DoseValues.seconds(measure, rise)
                : DoseValues.value(measure.value(), rise, BigDecimal.valueOf(factor(measure.unit())));
        put(measure.unit(), value);
        label.ifPresent(word -> into.put("label", word.word()));
    }

    /** Puts what a unit counts under the unit's own name. */
    private JsonObject.Builder put(Unit unit, JsonValue value) {
        return unit.match(new Unit.Cases<JsonObject.Builder>() {
            @Override
            public JsonObject.Builder known(KnownUnit known) {
                return into.put(
                        known.isTime() ? timeField() : isDistance(known) ? "distanceMetres" : known.word(), value);
            }

            @Override
            public JsonObject.Builder counted(CountedUnit counted) {
                return into.put("count", value).put("unit", counted.word());
            }
        });
    }

    private static boolean isDistance(Unit unit) {
        return unit == KnownUnit.METRES || unit == KnownUnit.KILOMETRES;
    }

    private static int factor(Unit unit) {
        return unit == KnownUnit.KILOMETRES ? 1000 : 1;
    }

    private String timeField() {
        return HOLDING.contains(kind) && !tempoHolds ? "holdSeconds" : "workSeconds";
    }

    private void parts(DoseParts parts) {
        parts.hold().ifPresent(hold -> {
            Optional<Rise> rise = hold.target().map(Rise::to);
            if (hold.measure().isTime()) {
                into.put("holdSeconds", DoseValues.seconds(hold.measure(), rise));
            } else {
                into.put("breaths", DoseValues.value(hold.measure().value(), rise, BigDecimal.ONE));
            }
        });
        pause("relax", parts.relax());
        pause("rest", parts.rest());
        pause("change", parts.change());
        pause("ready", parts.ready());
        parts.tempo().ifPresent(tempo -> {
            tempo.rising().ifPresent(up -> into.put("upSeconds", up.toSeconds()));
            tempo.holding().ifPresent(hold -> into.put("holdSeconds", hold.toSeconds()));
            tempo.lowering().ifPresent(down -> into.put("downSeconds", down.toSeconds()));
        });
        side(parts).ifPresent(side -> into.put("side", side));
        if (parts.side().isPresent() && parts.alternating()) {
            into.put("alternating", true);
        }
        parts.ways().ifPresent(ways -> into.put("ways", ways.count()));
        LoadJson.put(into, parts);
        parts.effort().ifPresent(this::effort);
        ranges(parts.range());
        parts.support().ifPresent(support -> into.put("support", support.words()));
        parts.when().ifPresent(when -> ScheduleJson.put(into, when));
    }

    private void pause(String name, Optional<Measure> pause) {
        pause.ifPresent(measure -> into.put(
                name + (measure.isTime() ? "Seconds" : "Breaths"), DoseValues.seconds(measure, Optional.empty())));
    }

    private static Optional<String> side(DoseParts parts) {
        if (parts.side().isEmpty()) {
            return parts.alternating() ? Optional.of("alternating") : Optional.empty();
        }
        return Optional.of(
                switch (parts.side().get()) {
                    case EACH -> "each";
                    case LEFT -> "left";
                    case RIGHT -> "right";
                    case SORE -> "sore";
                    case GOOD -> "good";
                    case BOTH -> "both";
                    case ONE_A_ROUND -> "round";
                });
    }

    /** One range is an object; several are a list of them. */
    private void ranges(List<RangeOfMotion> ranges) {
        List<JsonObject> all = ranges.stream().map(DoseJson::range).toList();
        if (!all.isEmpty()) {
            into.put("range", all.size() == 1 ? all.get(0) : JsonArray.of(all));
        }
    }

    private void effort(Effort effort) {
        JsonObject.Builder fields = JsonObject.builder();
        effort.pace().ifPresent(pace -> fields.put("pace", pace.word()));
        effort.rpe().ifPresent(rpe -> fields.put("rpe", DoseValues.value(rpe)));
        if (effort.pace().isPresent() || effort.rpe().isPresent()) {
            into.put("effort", fields.build());
        }
        effort.intensity().ifPresent(intensity -> into.put("intensity", intensity(intensity)));
    }

    private static JsonObject intensity(Intensity intensity) {
        JsonObject.Builder fields = JsonObject.builder();
        DoseValues.bounds(fields, intensity.value());
        return fields.put("unit", intensity.unit().word()).build();
    }

    private static JsonObject range(RangeOfMotion range) {
        JsonObject.Builder fields =
                JsonObject.builder().put("movement", range.movement().word());
        DoseValues.bounds(fields, range.value());
        range.rise().flatMap(Rise::value).ifPresent(to -> fields.put("target", DoseValues.value(to)));
        range.rise()
                .flatMap(Rise::increment)
                .flatMap(Increment::by)
                .ifPresent(by -> fields.put("by", DoseValues.value(by)));
        range.rise().flatMap(DoseJson::pace).ifPresent(pace -> fields.put("pace", pace));
        return fields.put("unit", range.unit().word()).build();
    }

    private static JsonArray phases(List<Phase> phases) {
        return JsonArray.of(phases.stream().map(DoseJson::phase).toList());
    }

    private static JsonObject phase(Phase phase) {
        return phase.match(new Phase.Cases<JsonObject>() {
            @Override
            public JsonObject timed(Phase.Timed timed) {
                JsonObject.Builder fields = JsonObject.builder()
                        .put("seconds", DoseValues.seconds(timed.time(), Optional.empty()))
                        .put("label", timed.label().word());
                timed.intensity().ifPresent(intensity -> fields.put("intensity", intensity(intensity)));
                return fields.build();
            }

            @Override
            public JsonObject until(Phase.Until until) {
                return JsonObject.builder()
                        .put("label", until.label().word())
                        .put("until", new JsonText(until.until().value()))
                        .build();
            }

            @Override
            public JsonObject repeated(Phase.Repeated repeated) {
                return JsonObject.builder()
                        .put("repeat", DoseValues.count(repeated.rounds()))
                        .put("phases", phases(repeated.phases()))
                        .build();
            }
        });
    }

    /** How a rise is paced, in the words of the dose line. */
    static Optional<String> pace(Rise rise) {
        return rise.increment().flatMap(Increment::pace).map(DoseJson::pace);
    }

    /** A pace in the words of the dose line. */
    static String pace(RisePace pace) {
        Count every = pace.every();
        String number = every.isRange() ? every.low() + "-" + every.high() : String.valueOf(every.low());
        return switch (pace.period()) {
            case WEEK -> every.equals(Count.ONE) ? "weekly" : "every " + number + " weeks";
            case SESSION -> every.equals(Count.ONE) ? "each session" : "after " + number + " sessions";
        };
    }
}
