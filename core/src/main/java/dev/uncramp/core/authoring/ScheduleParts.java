package dev.uncramp.core.authoring;

import dev.uncramp.core.dose.Value;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.ThroughTheDay;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.text.SafeText;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a schedule line has said so far. */
final class ScheduleParts {

    Optional<Value> daysPerWeek = Optional.empty();
    Optional<Value> towards = Optional.empty();
    boolean everyOther;
    boolean restDay;
    final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    Optional<Value> timesPerDay = Optional.empty();
    Optional<TimeRange> apart = Optional.empty();
    Optional<ThroughTheDay> through = Optional.empty();
    Optional<Lasts> lasts = Optional.empty();
    Optional<Schedule> afterwards = Optional.empty();
    final List<SafeText> notOnDaysOf = new ArrayList<>();

    Schedule schedule() {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOther,
                restDay,
                List.copyOf(weekdays),
                timesPerDay,
                apart,
                through,
                lasts,
                afterwards,
                notOnDaysOf,
                List.of());
    }
}
