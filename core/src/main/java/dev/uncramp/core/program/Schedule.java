package dev.uncramp.core.program;

import dev.uncramp.core.dose.Value;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * How often, and for how long; only what is written, nothing is invented.
 *
 * @param daysPerWeek on how many days of a week; daily is 7
 * @param towards on how many days a week it is to become
 * @param everyOtherDay whether it is on every other day
 * @param restDayBetween whether a rest day lies between two days
 * @param weekdays the days of the week that are named
 * @param timesPerDay how many times on such a day
 * @param through at what times of the day it comes again
 * @param lasts for how long
 * @param afterwards what comes after that
 */
public record Schedule(
        Optional<Value> daysPerWeek,
        Optional<Value> towards,
        boolean everyOtherDay,
        boolean restDayBetween,
        List<DayOfWeek> weekdays,
        Optional<Value> timesPerDay,
        Optional<ThroughTheDay> through,
        Optional<Lasts> lasts,
        Optional<Schedule> afterwards) {

    private static final Schedule EMPTY = new Schedule(
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies the list; refuses a goal without a start. */
    public Schedule {
        weekdays = List.copyOf(weekdays);
        if (towards.isPresent() && daysPerWeek.isEmpty()) {
            throw new IllegalArgumentException("a goal needs a start");
        }
    }

    /**
     * Gives a schedule that says nothing.
     *
     * @return the empty schedule
     */
    public static Schedule empty() {
        return EMPTY;
    }

    /**
     * Gives every day.
     *
     * @return 7 days a week
     */
    public static Schedule daily() {
        return EMPTY.onDays(Value.of(7));
    }

    /**
     * Says on how many days of a week.
     *
     * @param days how many
     * @return the same schedule with these days
     */
    public Schedule onDays(Value days) {
        return new Schedule(
                Optional.of(days),
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                through,
                lasts,
                afterwards);
    }

    /**
     * Says how many times a day.
     *
     * @param times how many
     * @return the same schedule with these times
     */
    public Schedule timesADay(Value times) {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                Optional.of(times),
                through,
                lasts,
                afterwards);
    }

    /**
     * Gives how many days a week are planned.
     *
     * @return days a week: the low end, the number of weekdays, or 3.5 for every other day; empty where none are written
     */
    public Optional<Double> plannedDaysPerWeek() {
        if (daysPerWeek.isPresent()) {
            return Optional.of(daysPerWeek.get().planned().doubleValue());
        }
        if (!weekdays.isEmpty()) {
            return Optional.of((double) weekdays.size());
        }
        return everyOtherDay ? Optional.of(3.5) : Optional.empty();
    }
}
