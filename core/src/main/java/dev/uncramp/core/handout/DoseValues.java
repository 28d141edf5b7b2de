package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.Increment;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Rise;
import dev.uncramp.core.dose.Value;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of a dose as JSON: exact, as a range, or with the goal beside the start. */
final class DoseValues {
    private DoseValues() {}

    /** Sets, with their goal and its step where the sets rise. */
    static JsonValue sets(Count sets, Optional<Rise> rise) {
        Optional<Rise> rising = rise.filter(r -> r.sets().isPresent());
        JsonValue start = count(sets);
        if (rising.isEmpty()) {
            return start;
        }
        JsonObject.Builder fields = JsonObject.builder()
                .put("start", start)
                .put("target", rising.flatMap(Rise::sets).map(DoseValues::count));
        rising.flatMap(Rise::increment).flatMap(Increment::by).ifPresent(by -> fields.put("by", value(by)));
        return fields.putText("pace", rising.flatMap(DoseJson::pace)).build();
    }

    static JsonValue count(Count sets) {
        return sets.isRange()
                ? JsonObject.builder()
                        .put("min", sets.low())
                        .put("max", sets.high())
                        .build()
                : JsonNumber.of(sets.low());
    }

    static JsonValue value(Value value) {
        return value(value, Optional.empty(), BigDecimal.ONE);
    }

    /** A time in seconds, whatever its unit is; anything else as its number. */
    static JsonValue seconds(Measure measure, Optional<Rise> rise) {
        BigDecimal factor = measure.isTime()
                ? Measure.of(1, measure.unit())
                        .time()
                        .map(second -> BigDecimal.valueOf(second.toSeconds()))
                        .orElse(BigDecimal.ONE)
                : BigDecimal.ONE;
        return value(measure.value(), rise, factor);
    }

    /** A value times a factor, with the goal and the step of a rise where it has one. */
    static JsonValue value(Value value, Optional<Rise> rise, BigDecimal factor) {
        JsonValue start = times(value, factor);
        if (rise.isEmpty()) {
            return start;
        }
        JsonObject.Builder fields = JsonObject.builder().put("start", start);
        rise.get().value().ifPresent(target -> fields.put("target", times(target, factor)));
        rise.get()
                .increment()
                .flatMap(Increment::by)
                .ifPresent(by -> fields.put("by", times(by, stepFactor(rise.get(), factor))));
        DoseJson.pace(rise.get()).ifPresent(pace -> fields.put("pace", pace));
        return fields.build();
    }

    /** The bounds of a value as fields: a ceiling has no least, a floor no most. */
    static void bounds(JsonObject.Builder into, Value value) {
        value.match(new Value.Cases<JsonObject.Builder>() {
            @Override
            public JsonObject.Builder exactly(Value.Exactly exactly) {
                return put(exactly.number(), exactly.number());
            }

            @Override
            public JsonObject.Builder between(Value.Between between) {
                return put(between.low(), between.high());
            }

            @Override
            public JsonObject.Builder upTo(Value.UpTo upTo) {
                return into.put("max", new JsonNumber(upTo.ceiling()));
            }

            @Override
            public JsonObject.Builder atLeast(Value.AtLeast atLeast) {
                return into.put("min", new JsonNumber(atLeast.floor()));
            }

            private JsonObject.Builder put(BigDecimal min, BigDecimal max) {
                return into.put("min", new JsonNumber(min)).put("max", new JsonNumber(max));
            }
        });
    }

    private static BigDecimal stepFactor(Rise rise, BigDecimal factor) {
        return rise.increment()
                .flatMap(Increment::unit)
                .flatMap(unit -> Measure.of(1, unit).time())
                .map(time -> BigDecimal.valueOf(time.toSeconds()))
                .orElse(factor);
    }

    private static JsonValue times(Value value, BigDecimal factor) {
        return value.match(new Value.Cases<JsonValue>() {
            @Override
            public JsonValue exactly(Value.Exactly exactly) {
                return number(exactly.number());
            }

            @Override
            public JsonValue between(Value.Between between) {
                return JsonObject.builder()
                        .put("min", number(between.low()))
                        .put("max", number(between.high()))
                        .build();
            }

            @Override
            public JsonValue upTo(Value.UpTo upTo) {
                return JsonObject.builder().put("max", number(upTo.ceiling())).build();
            }

            @Override
            public JsonValue atLeast(Value.AtLeast atLeast) {
                return JsonObject.builder().put("min", number(atLeast.floor())).build();
            }

            private JsonNumber number(BigDecimal number) {
                return new JsonNumber(number.multiply(factor));
            }
        });
    }
}
