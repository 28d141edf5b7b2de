package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.DoseSide;
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
import dev.uncramp.core.dose.SingleDose;
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

    private DoseJson(JsonObject.Builder into, Kind kind) {
        this.into = into;
        this.kind = kind;
    }

    /** Puts the fields of a dose; what does not apply is left out. */
    static void put(JsonObject.Builder into, SingleDose dose, Kind kind) {
        DoseJson json = new DoseJson(into, kind);
        json.amount(dose.amount());
        json.parts(dose.parts());
    }

    private void amount(Amount amount) {
        amount.match(new Amount.Cases<JsonObject.Builder>() {
            @Override
            public JsonObject.Builder goal(Goal goal) {
                Optional<Rise> rise = goal.rise();
                into.put("sets", DoseValues.count(goal.sets(), rise.flatMap(Rise::sets)));
                boolean setsRise = rise.flatMap(Rise::sets).isPresent();
                measure(goal.measure(), setsRise ? Optional.empty() : rise, goal.label());
                return into;
            }

            @Override
            public JsonObject.Builder perSet(PerSet list) {
                into.put("sets", list.counts().size());
                JsonArray counts =
                        JsonArray.of(list.counts().stream().map(JsonNumber::of).toList());
                if (list.unit() == KnownUnit.REPS) {
                    return into.put("reps", counts);
                }
                return into.put("reps", 1)
                        .put(list.unit().isTime() ? timeField() : list.unit().word(), counts);
            }

            @Override
            public JsonObject.Builder interval(Interval interval) {
                into.put("sets", DoseValues.count(interval.rounds(), Optional.empty()));
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
        JsonValue plain = DoseValues.value(measure.value(), rise, BigDecimal.ONE);
        if (measure.unit() == KnownUnit.REPS) {
            into.put("reps", plain);
            return;
        }
        into.put("reps", 1);
        if (measure.isTime()) {
            into.put(timeField(), DoseValues.seconds(measure, rise));
        } else if (measure.unit() == KnownUnit.METRES || measure.unit() == KnownUnit.KILOMETRES) {
            long metres = measure.unit() == KnownUnit.KILOMETRES ? 1000 : 1;
            into.put("distanceMetres", DoseValues.value(measure.value(), rise, BigDecimal.valueOf(metres)));
        } else {
            measure.unit().match(new Unit.Cases<JsonObject.Builder>() {
                @Override
                public JsonObject.Builder known(KnownUnit unit) {
                    return into.put(unit.word(), plain);
                }

                @Override
                public JsonObject.Builder counted(dev.uncramp.core.dose.CountedUnit unit) {
                    return into.put("count", plain).put("unit", unit.word());
                }
            });
        }
        label.ifPresent(word -> into.put("label", word.word()));
    }

    private String timeField() {
        return HOLDING.contains(kind) ? "holdSeconds" : "workSeconds";
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
        parts.ways().ifPresent(ways -> into.put("ways", ways.count()));
        LoadJson.put(into, parts);
        parts.effort().ifPresent(this::effort);
        if (!parts.range().isEmpty()) {
            into.put(
                    "range",
                    JsonArray.of(parts.range().stream().map(DoseJson::range).toList()));
        }
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
        String word = switch (parts.side().get()) {
            case EACH -> "each";
            case LEFT -> "left";
            case RIGHT -> "right";
            case SORE -> "sore";
            case GOOD -> "good";
            case BOTH -> "both";
            case ONE_A_ROUND -> "round";
        };
        return Optional.of(parts.side().get() == DoseSide.EACH && parts.alternating() ? "each, alternating" : word);
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
        return JsonObject.builder()
                .put("min", new JsonNumber(intensity.value().planned()))
                .put("max", new JsonNumber(intensity.value().most()))
                .put("unit", intensity.unit().word())
                .build();
    }

    private static JsonObject range(RangeOfMotion range) {
        JsonObject.Builder fields = JsonObject.builder()
                .put("movement", range.movement().word())
                .put("min", new JsonNumber(range.value().planned()))
                .put("max", new JsonNumber(range.target().orElse(range.value()).most()));
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
                        .put("repeat", DoseValues.count(repeated.rounds(), Optional.<Count>empty()))
                        .put("phases", phases(repeated.phases()))
                        .build();
            }
        });
    }

    /** How a rise is paced, in the words of the dose line. */
    static Optional<String> pace(Rise rise) {
        return rise.increment().flatMap(Increment::pace).map(pace -> {
            int every = pace.every().planned();
            return switch (pace.period()) {
                case WEEK -> every == 1 ? "weekly" : "every %d weeks".formatted(every);
                case SESSION -> every == 1 ? "each session" : "after %d sessions".formatted(every);
            };
        });
    }
}
