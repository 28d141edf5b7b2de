package dev.uncramp.core.program;

import dev.uncramp.core.dose.Value;
import java.math.BigDecimal;
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

    /** Every other day or more often: so many days a week. */
    public static final Value AT_LEAST_EVERY_OTHER_DAY = new Value.AtLeast(BigDecimal.valueOf(3.5));

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
     * Gives every other day.
     *
     * @return one day with and one day without it
     */
    public static Schedule everyOther() {
        return new Schedule(
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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

    /**
     * Lays this schedule over one that is farther away; the nearest one wins, for each thing that it says: on which days,
     * how many times on such a day, for how long, and what comes afterwards.
     *
     * @param farther the schedule of what this one lies in
     * @return what counts here
     */
    public Schedule over(Schedule farther) {
        boolean days = namesDays();
        boolean times = timesPerDay.isPresent() || through.isPresent();
        return new Schedule(
                days ? daysPerWeek : farther.daysPerWeek,
                days ? towards : farther.towards,
                days ? everyOtherDay : farther.everyOtherDay,
                restDayBetween || (!days && farther.restDayBetween),
                days ? weekdays : farther.weekdays,
                times ? timesPerDay : farther.timesPerDay,
                times ? through : farther.through,
                lasts.or(farther::lasts),
                afterwards.or(farther::afterwards));
    }

    /**
     * Gives the same without what comes afterwards.
     *
     * @return the schedule up to its end
     */
    public Schedule withoutAfterwards() {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                through,
                lasts,
                Optional.empty());
    }

    /**
     * Tells whether it says on which days.
     *
     * @return true for days a week, every other day, and days by their names
     */
    public boolean namesDays() {
        return daysPerWeek.isPresent() || everyOtherDay || !weekdays.isEmpty();
    }

    /**
     * Tells whether nothing is said.
     *
     * @return true for a schedule that leaves all open
     */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /**
     * Gives how many times are planned on a day on which it is done.
     *
     * @return the low end; as many as fit between the first and the last time, where it comes again through the day;
     *     empty where neither is written, or no end of the day is
     */
    public Optional<Integer> plannedTimesPerDay() {
        return timesPerDay.map(times -> times.planned().intValue()).or(() -> through.flatMap(ThroughTheDay::times));
    }

    /**
     * Gives what counts after the program's weeks.
     *
     * @return what is written for afterwards, over the rest of this schedule but for how long it lasts
     */
    public Schedule maintained() {
        Schedule rest = new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                through,
                Optional.empty(),
                Optional.empty());
        return afterwards.map(after -> after.over(rest)).orElse(rest);
    }
}
