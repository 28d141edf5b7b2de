package dev.uncramp.core.handout;

import dev.uncramp.core.dose.When;
import dev.uncramp.core.json.JsonArray;
import dev.uncramp.core.json.JsonNumber;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Schedule;
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
        if (schedule.everyOtherDay()) {
            fields.put("everyDays", EVERY_OTHER_DAY);
        }
        schedule.through().ifPresent(through -> {
            fields.put(
                    "everyMinutes",
                    new JsonNumber(BigDecimal.valueOf(through.every().toMinutes())));
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
        schedule.lasts()
                .ifPresent(lasts -> fields.put(
                        lasts.unit() == Lasts.Unit.WEEKS ? "weeks" : "days", DoseValues.value(lasts.count())));
        schedule.afterwards().ifPresent(afterwards -> fields.put("afterwards", of(afterwards)));
        return fields.build();
    }

    /** The frequency at the end of a dose line, as fields of the item. */
    static void put(JsonObject.Builder into, When when) {
        when.timesADay().ifPresent(times -> into.put("timesPerDay", DoseValues.value(times)));
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
        if (schedule.everyOtherDay()) {
            into.put("everyDays", EVERY_OTHER_DAY);
        }
    }

    /** How many sessions a week the schedule plans: days a week times sessions a day. */
    static Optional<JsonNumber> sessionsPerWeek(Schedule schedule) {
        BigDecimal aDay = schedule.timesPerDay().map(times -> times.planned()).orElse(BigDecimal.ONE);
        return schedule.plannedDaysPerWeek()
                .map(days -> new JsonNumber(BigDecimal.valueOf(days).multiply(aDay)));
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
