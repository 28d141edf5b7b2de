package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.ThroughTheDay;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.ScalarNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes schedules, and the values in them, in one form that reads back as the same. */
final class SchedulePrinter {

    private SchedulePrinter() {}

    /** A schedule as it stands under its key: a line, or rows by week. */
    static Node node(Schedule schedule) {
        if (schedule.byWeek().isEmpty()) {
            return ScalarNode.of(print(schedule));
        }
        MapNode.Builder rows = MapNode.builder();
        boolean byLevel = schedule.byWeek().get(0).level().isPresent();
        Schedule all = schedule.byWeek(List.of()).ending(byLevel ? schedule.afterwards() : Optional.empty());
        if (!all.isEmpty()) {
            rows.put(byLevel ? "every level" : "every week", print(all));
        }
        schedule.byWeek().forEach(row -> rows.put(row.key().toString(), print(row.often())));
        schedule.afterwards().filter(after -> !byLevel).ifPresent(after -> rows.put("afterwards", print(after)));
        return rows.build();
    }

    /** What counts in all weeks, on one line. */
    static String print(Schedule schedule) {
        List<String> parts = new ArrayList<>();
        schedule.daysPerWeek().ifPresent(days -> parts.add(days(schedule, days)));
        if (schedule.everyOtherDay()) {
            parts.add("every other day");
        }
        if (!schedule.weekdays().isEmpty()) {
            parts.add(String.join(
                    " ",
                    schedule.weekdays().stream()
                            .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                            .toList()));
        }
        if (schedule.restDayBetween()) {
            parts.add("rest day between");
        }
        schedule.timesPerDay().ifPresent(times -> parts.add(print(times) + " x/day"));
        schedule.apart().ifPresent(apart -> parts.add(print(apart) + " apart"));
        schedule.through().ifPresent(through -> parts.add(print(through)));
        schedule.notOnDaysOf().forEach(name -> parts.add("not on days of " + name));
        schedule.lasts().ifPresent(lasts -> parts.add(print(lasts)));
        schedule.afterwards().ifPresent(after -> parts.add("afterwards " + print(after)));
        return String.join(", ", parts);
    }

    private static String days(Schedule schedule, Value days) {
        if (days.equals(Value.of(7)) && schedule.towards().isEmpty()) {
            return "daily";
        }
        if (days.equals(Schedule.AT_LEAST_EVERY_OTHER_DAY) && schedule.towards().isEmpty()) {
            return "at least every other day";
        }
        String goal = schedule.towards().map(end -> " -> " + print(end)).orElse("");
        boolean one = days.equals(Value.of(1)) && schedule.towards().isEmpty();
        return print(days) + goal + (one ? " day/week" : " days/week");
    }

    private static String print(TimeRange time) {
        long least = time.min().toMinutes();
        long most = time.max().toMinutes();
        boolean hours = least % 60 == 0 && most % 60 == 0;
        int unit = hours ? 60 : 1;
        String range = least == most ? "" : "-" + most / unit;
        return least / unit + range + (hours ? " h" : " min");
    }

    private static String print(ThroughTheDay through) {
        String between = through.from()
                .flatMap(from -> through.to().map(to -> " from " + clock(from) + " to " + clock(to)))
                .orElse("");
        return "every " + print(through.every()) + between;
    }

    private static String clock(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String print(Lasts lasts) {
        boolean one = lasts.count().equals(Value.of(1));
        String unit = switch (lasts.unit()) {
            case DAYS -> "day";
            case WEEKS -> "week";
            case MONTHS -> "month";
        };
        return "for " + print(lasts.count()) + " " + unit + (one ? "" : "s");
    }

    static String print(Value value) {
        return value.match(new Value.Cases<>() {
            @Override
            public String exactly(Value.Exactly exactly) {
                return exactly.number().toPlainString();
            }

            @Override
            public String between(Value.Between between) {
                return between.low().toPlainString() + "-" + between.high().toPlainString();
            }

            @Override
            public String upTo(Value.UpTo upTo) {
                return "up to " + upTo.ceiling().toPlainString();
            }

            @Override
            public String atLeast(Value.AtLeast atLeast) {
                return "at least " + atLeast.floor().toPlainString();
            }
        });
    }
}
