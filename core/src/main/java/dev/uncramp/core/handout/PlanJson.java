package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonText;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.program.Criterion;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Progression;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Rows;
import dev.uncramp.core.program.Settle;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Pain rule, progress and levels of a program as JSON. */
final class PlanJson {
    private static final PainLimits.Cases<Optional<JsonValue>> ALWAYS = new PainLimits.Cases<>() {
        @Override
        public Optional<JsonValue> always(PainLimits.Always always) {
            return Optional.of(DoseValues.count(always.limit()));
        }

        @Override
        public Optional<JsonValue> byRow(PainLimits.ByRow byRow) {
            return Optional.empty();
        }
    };

    private static final PainLimits.Cases<Optional<JsonValue>> BY_WEEK = new PainLimits.Cases<>() {
        @Override
        public Optional<JsonValue> always(PainLimits.Always always) {
            return Optional.empty();
        }

        @Override
        public Optional<JsonValue> byRow(PainLimits.ByRow byRow) {
            return Optional.of(JsonArray.of(
                    byRow.rows().rows().stream().map(PlanJson::limitOfRow).toList()));
        }
    };

    private PlanJson() {}

    private static final Settle.Cases<Optional<Duration>> TIME = new Settle.Cases<>() {
        @Override
        public Optional<Duration> nextMorning(Settle.NextMorning settle) {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> nextSession(Settle.NextSession settle) {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> within(Settle.Within settle) {
            return Optional.of(settle.time());
        }
    };

    static JsonObject pain(SessionRules rules, Optional<PainRule> rule) {
        JsonObject.Builder fields = JsonObject.builder()
                .put(
                        "limit",
                        rule.flatMap(PainRule::limit)
                                .flatMap(limits -> limits.match(ALWAYS))
                                .orElseGet(
                                        () -> JsonNumber.of(rules.whileMoving().value())));
        rule.flatMap(PainRule::limit).ifPresent(limits -> fields.put("limitByWeek", limits.match(BY_WEEK)));
        rules.ordered()
                .ifPresent(ache ->
                        fields.put("otherLimit", JsonNumber.of(rules.limit().value())));
        rule.flatMap(PainRule::settle).ifPresent(settle -> {
            fields.put("settle", settle.word());
            settle.match(TIME).ifPresent(time -> fields.put("settleMinutes", JsonNumber.of(time.toMinutes())));
        });
        rule.filter(PainRule::noRiseInAWeek).ifPresent(none -> fields.put("week", "no rise"));
        rule.flatMap(PainRule::expect).ifPresent(expect -> fields.put("expect", expect.value()));
        rule.flatMap(PainRule::expectIn).ifPresent(weeks -> fields.put("expectWeeks", weeks(weeks)));
        rule.flatMap(PainRule::direction).ifPresent(direction -> fields.put("direction", direction.value()));
        rule.flatMap(PainRule::target).ifPresent(target -> fields.put("target", target.value()));
        rule.flatMap(PainRule::orderedBy).ifPresent(by -> fields.put("orderedBy", by.value()));
        return fields.build();
    }

    /** A limit with its weeks; without weeks it is the one of afterwards. */
    private static JsonObject limitOfRow(Rows.Row<Count> row) {
        JsonObject.Builder fields = JsonObject.builder();
        row.key()
                .inWeeks()
                .ifPresentOrElse(weeks -> fields.put("weeks", weeks(weeks)), () -> fields.put("afterwards", true));
        return fields.put("limit", DoseValues.count(row.value())).build();
    }

    /** Weeks as a range; without an end they go on. */
    static JsonValue weeks(RowKey.Weeks weeks) {
        JsonObject.Builder fields = JsonObject.builder().put("min", weeks.from());
        weeks.to().ifPresent(to -> fields.put("max", to));
        return fields.build();
    }

    static JsonValue start(Start start) {
        return start.match(new Start.Cases<JsonValue>() {
            @Override
            public JsonValue inWeek(Start.InWeek inWeek) {
                return JsonNumber.of(inWeek.week());
            }

            @Override
            public JsonValue whenTrue(Start.WhenTrue whenTrue) {
                return new JsonText(whenTrue.what().value());
            }
        });
    }

    static JsonObject progress(Progression progress) {
        JsonObject.Builder fields = JsonObject.builder();
        if (!progress.up().isEmpty()) {
            fields.put("up", criteria(progress.up()));
        }
        if (!progress.down().isEmpty()) {
            fields.put("down", criteria(progress.down()));
        }
        progress.less().flatMap(Less::step).ifPresent(step -> fields.put("less", step.word()));
        fields.putText("lessInWords", progress.keptInMind().map(SafeText::value));
        progress.to()
                .ifPresent(to -> fields.put(
                        to.program().isPresent() ? "to" : "toInWords",
                        to.written().value()));
        progress.repeatWeekIf().ifPresent(when -> fields.put("repeatWeekIf", when.value()));
        progress.percentAWeek().ifPresent(percent -> fields.put("percentAWeek", percent));
        return fields.build();
    }

    static JsonValue levels(Levels levels) {
        return levels.match(new Levels.Cases<JsonValue>() {
            @Override
            public JsonValue eachExercise(Levels.EachExercise eachExercise) {
                return new JsonText("each exercise");
            }

            @Override
            public JsonValue together(Levels.Together together) {
                return new JsonText("together");
            }

            @Override
            public JsonValue phases(Levels.Phases phases) {
                return JsonArray.of(phases.phases().stream()
                        .map(phase -> {
                            JsonObject.Builder fields = JsonObject.builder()
                                    .put("name", phase.name().value());
                            phase.weeks().ifPresent(weeks -> fields.put("weeks", weeks(weeks)));
                            phase.enter().ifPresent(enter -> fields.put("enter", enter.value()));
                            return fields.build();
                        })
                        .toList());
            }
        });
    }

    private static JsonArray criteria(List<Criterion> criteria) {
        return JsonArray.of(criteria.stream().map(PlanJson::criterion).toList());
    }

    private static JsonObject criterion(Criterion criterion) {
        JsonObject.Builder fields = JsonObject.builder();
        return criterion
                .match(new Criterion.Cases<JsonObject.Builder>() {
                    @Override
                    public JsonObject.Builder days(Criterion.Days days) {
                        fields.put("days", days.days());
                        days.painAtMost().ifPresent(pain -> fields.put("painAtMost", JsonNumber.of(pain.value())));
                        return fields;
                    }

                    @Override
                    public JsonObject.Builder painAtMost(Criterion.PainAtMost painAtMost) {
                        return fields.put(
                                "painAtMost",
                                painAtMost
                                        .orMost()
                                        .<JsonValue>map(most -> JsonObject.builder()
                                                .put("min", painAtMost.score().value())
                                                .put("max", most.value())
                                                .build())
                                        .orElseGet(() ->
                                                JsonNumber.of(painAtMost.score().value())));
                    }

                    @Override
                    public JsonObject.Builder allDone(Criterion.AllDone allDone) {
                        return fields.put("allDone", true);
                    }

                    @Override
                    public JsonObject.Builder noWorseNextMorning(Criterion.NoWorseNextMorning noWorse) {
                        return fields.put("noWorseNextMorning", true);
                    }

                    @Override
                    public JsonObject.Builder inWords(Criterion.InWords inWords) {
                        return fields.put("inWords", inWords.what().value());
                    }
                })
                .build();
    }
}
