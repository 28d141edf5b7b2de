package dev.uncramp.core.program;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When breaks are due through a day: {@code mon tue wed thu fri, every 40 min from 9:00 to 17:00}.
 *
 * <p>A break is due that long after the last one was over, or after someone began to look out for them; never before the
 * first time of the day, and never after the last one. What was missed is missed: however long nobody came, it is one
 * break that is due.
 *
 * @param every the time from one break to the next, above zero
 * @param from when the first one is, at the earliest
 * @param to when the last one is, at the latest
 * @param days the days on which there are breaks; empty for every day
 */
public record BreakTimes(Duration every, LocalTime from, LocalTime to, List<DayOfWeek> days) {

    /** Refuses a time that is not above zero and an end that is not after the start. */
    public BreakTimes {
        if (every.isZero() || every.isNegative() || !to.isAfter(from)) {
            throw new IllegalArgumentException("a time above zero, and an end after its start");
        }
        days = List.copyOf(days);
    }

    /**
     * Gives the times of a program whose sessions are breaks through the day.
     *
     * @param program the program
     * @return the times; empty where its sessions say none, or not all the same ones
     */
    public static Optional<BreakTimes> of(Program program) {
        List<Schedule> written = program.sessions().stream()
                .map(session -> Schedules.of(program, session))
                .distinct()
                .toList();
        return written.size() == 1 ? of(written.get(0)) : Optional.empty();
    }

    private static Optional<BreakTimes> of(Schedule schedule) {
        return schedule.through()
                .flatMap(through -> through.from()
                        .flatMap(first -> through.to()
                                .map(last ->
                                        new BreakTimes(through.every().planned(), first, last, schedule.weekdays()))));
    }

    /**
     * Gives when the next break of the day is due.
     *
     * @param since when the last one was over, or since when someone has looked out for them
     * @return the time, on the same day; empty where that day has no more
     */
    public Optional<OffsetDateTime> next(OffsetDateTime since) {
        if (!days.isEmpty() && !days.contains(since.getDayOfWeek())) {
            return Optional.empty();
        }
        OffsetDateTime first = since.with(from);
        if (since.isBefore(first)) {
            return Optional.of(first);
        }
        return Optional.of(since.plus(every)).filter(due -> !due.isAfter(since.with(to)));
    }

    /**
     * Gives when a break that nobody came to is over for the day.
     *
     * @param day a time of the day
     * @return one more time between two breaks after the last one
     */
    public OffsetDateTime end(OffsetDateTime day) {
        return day.with(to).plus(every);
    }
}
