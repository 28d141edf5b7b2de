package dev.uncramp.core.handout;

import dev.uncramp.core.dose.When;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.json.JsonValue;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A schedule as JSON. */
final class ScheduleJson {
    private static final int EVERY_OTHER_DAY = 2;

    private ScheduleJson() {}

    static JsonObject of(Schedule schedule) {
        JsonObject.Builder fields = JsonObject.builder();
        schedule.daysPerWeek()
                .ifPresent(days -> fields.put(
                        "daysPerWeek",
                        DoseValues.value(
                                days, schedule.towards().map(dev.uncramp.core.dose.Rise::to), BigDecimal.ONE)));
        schedule.timesPerDay().ifPresent(times -> fields.put("timesPerDay", DoseValues.value(times)));
        everyDays(fields, schedule);
        apart(fields, schedule);
        schedule.through().ifPresent(through -> {
            fields.put("everyMinutes", minutes(through.every()));
            through.from().ifPresent(from -> fields.put("from", from.toString()));
            through.to().ifPresent(to -> fields.put("to", to.toString()));
        });
        if (schedule.restDayBetween()) {
            fields.put("restDayBetween", true);
        }
        if (!schedule.weekdays().isEmpty()) {
            fields.put(
                    "weekdays",
                    JsonArray.ofTexts(schedule.weekdays().stream()
                            .map(ScheduleJson::shortName)
                            .toList()));
        }
        if (!schedule.notOnDaysOf().isEmpty()) {
            fields.put(
                    "notOnDaysOf",
                    JsonArray.ofTexts(
                            schedule.notOnDaysOf().stream().map(SafeText::value).toList()));
        }
        schedule.lasts().ifPresent(lasts -> fields.put(unit(lasts.unit()), DoseValues.value(lasts.count())));
        schedule.afterwards().ifPresent(afterwards -> fields.put("afterwards", of(afterwards)));
        if (!schedule.byWeek().isEmpty()) {
            fields.put(
                    "byWeek",
                    JsonArray.of(schedule.byWeek().stream()
                            .map(ScheduleJson::inWeeks)
                            .toList()));
        }
        return fields.build();
    }

    private static JsonObject inWeeks(Schedule.InWeeks row) {
        JsonObject.Builder fields =
                JsonObject.builder().put("fromWeek", row.weeks().from());
        row.weeks().to().ifPresent(to -> fields.put("toWeek", to));
        row.level().ifPresent(level -> fields.put("level", level.name().value()));
        of(row.often()).fields().forEach(field -> fields.put(field.name(), field.value()));
        return fields.build();
    }

    /** The frequency at the end of a dose line, as fields of the item. */
    static void put(JsonObject.Builder into, When when) {
        when.timesADay().ifPresent(times -> into.put("timesPerDay", DoseValues.value(times)));
        apart(into, Schedules.of(when));
        when.days()
                .ifPresent(days -> days.match(new When.Days.Cases<JsonObject.Builder>() {
                    @Override
                    public JsonObject.Builder daily(When.Daily daily) {
                        return into.put("daysPerWeek", When.Days.WEEK);
                    }

                    @Override
                    public JsonObject.Builder everyOther(When.EveryOther everyOther) {
                        return into.put("everyDays", EVERY_OTHER_DAY);
                    }

                    @Override
                    public JsonObject.Builder aWeek(When.AWeek aWeek) {
                        return into.put("daysPerWeek", DoseValues.value(aWeek.number()));
                    }
                }));
    }

    /** The frequency that an item's schedule says, as fields of the item. */
    static void put(JsonObject.Builder into, Schedule schedule) {
        schedule.timesPerDay().ifPresent(times -> into.put("timesPerDay", DoseValues.value(times)));
        schedule.daysPerWeek().ifPresent(days -> into.put("daysPerWeek", DoseValues.value(days)));
        everyDays(into, schedule);
        apart(into, schedule);
    }

    private static void apart(JsonObject.Builder into, Schedule schedule) {
        schedule.apart().ifPresent(apart -> into.put("minutesApart", minutes(apart)));
    }

    /** Every other day is one day in two; where it is the least, a longer gap is not meant. */
    private static void everyDays(JsonObject.Builder into, Schedule schedule) {
        if (schedule.everyOtherDay()) {
            into.put("everyDays", EVERY_OTHER_DAY);
        } else if (schedule.daysPerWeek()
                .filter(Schedule.AT_LEAST_EVERY_OTHER_DAY::equals)
                .isPresent()) {
            into.put(
                    "everyDays",
                    JsonObject.builder().put("max", EVERY_OTHER_DAY).build());
        }
    }

    private static JsonValue minutes(TimeRange every) {
        JsonNumber least = JsonNumber.of(every.min().toMinutes());
        return every.min().equals(every.max())
                ? least
                : JsonObject.builder()
                        .put("min", least)
                        .put("max", JsonNumber.of(every.max().toMinutes()))
                        .build();
    }

    /** How many sessions a week the schedule plans: days a week times sessions a day. */
    static Optional<JsonNumber> sessionsPerWeek(Schedule schedule) {
        BigDecimal aDay = schedule.timesPerDay().map(times -> times.planned()).orElse(BigDecimal.ONE);
        return schedule.plannedDaysPerWeek()
                .map(days -> new JsonNumber(BigDecimal.valueOf(days).multiply(aDay)));
    }

    private static String unit(Lasts.Unit unit) {
        return switch (unit) {
            case DAYS -> "days";
            case WEEKS -> "weeks";
            case MONTHS -> "months";
        };
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
