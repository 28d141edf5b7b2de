package dev.uncramp.core.program;

import dev.uncramp.core.dose.Value;
import dev.uncramp.core.text.SafeText;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Comparator;
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
 * @param apart how much time lies between the end of one and the next
 * @param through at what times of the day it comes again
 * @param lasts for how long
 * @param afterwards what comes after that
 * @param notOnDaysOf the sessions that are never on the same day
 * @param byWeek what counts in some weeks, over what is said here of all; empty where all weeks are alike
 */
public record Schedule(
        Optional<Value> daysPerWeek,
        Optional<Value> towards,
        boolean everyOtherDay,
        boolean restDayBetween,
        List<DayOfWeek> weekdays,
        Optional<Value> timesPerDay,
        Optional<TimeRange> apart,
        Optional<ThroughTheDay> through,
        Optional<Lasts> lasts,
        Optional<Schedule> afterwards,
        List<SafeText> notOnDaysOf,
        List<InWeeks> byWeek) {

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

    /**
     * How often in some weeks.
     *
     * @param weeks the weeks
     * @param often how often then
     * @param level the level of the program's list that these weeks are, where it is written so
     */
    public record InWeeks(RowKey.Weeks weeks, Schedule often, Optional<RowKey.Level> level) {

        /** Refuses weeks in weeks, one session of a week, and some weeks of a level. */
        public InWeeks {
            if (!often.byWeek.isEmpty()
                    || weeks.session().isPresent()
                    || level.flatMap(RowKey.Level::weeks).isPresent()) {
                throw new IllegalArgumentException("a schedule goes by whole weeks or levels, once");
            }
        }

        /**
         * Says how often in some weeks that are written as such.
         *
         * @param weeks the weeks
         * @param often how often then
         */
        public InWeeks(RowKey.Weeks weeks, Schedule often) {
            this(weeks, often, Optional.empty());
        }

        /**
         * Gives the row as it is written.
         *
         * @return the level where one is written, else the weeks
         */
        public RowKey key() {
            return level.<RowKey>map(its -> its).orElse(weeks);
        }
    }

    /** Copies the lists; refuses a goal without a start. */
    public Schedule {
        weekdays = List.copyOf(weekdays);
        notOnDaysOf = List.copyOf(notOnDaysOf);
        byWeek = List.copyOf(byWeek);
        if (towards.isPresent() && daysPerWeek.isEmpty()) {
            throw new IllegalArgumentException("a goal needs a start");
        }
    }

    /**
     * Makes a schedule that is the same in all weeks, knows no other session, and says nothing of the time between.
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
    public Schedule(
            Optional<Value> daysPerWeek,
            Optional<Value> towards,
            boolean everyOtherDay,
            boolean restDayBetween,
            List<DayOfWeek> weekdays,
            Optional<Value> timesPerDay,
            Optional<ThroughTheDay> through,
            Optional<Lasts> lasts,
            Optional<Schedule> afterwards) {
        this(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                Optional.empty(),
                through,
                lasts,
                afterwards,
                List.of(),
                List.of());
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
                apart,
                through,
                lasts,
                afterwards,
                notOnDaysOf,
                byWeek);
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
                apart,
                through,
                lasts,
                afterwards,
                notOnDaysOf,
                byWeek);
    }

    /**
     * Says how much time lies between the end of one and the next.
     *
     * @param time the time
     * @return the same schedule with this time
     */
    public Schedule apart(TimeRange time) {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                Optional.of(time),
                through,
                lasts,
                afterwards,
                notOnDaysOf,
                byWeek);
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
     * how many times on such a day, how far apart, for how long, and what comes afterwards. In a week for which the nearer one has no
     * row nothing counts; in one for which the farther one has none, only what the nearer one says of days by itself.
     *
     * @param farther the schedule of what this one lies in
     * @return what counts here
     */
    public Schedule over(Schedule farther) {
        return byWeek.isEmpty() && farther.byWeek.isEmpty() ? overOne(farther) : ScheduleWeeks.over(this, farther);
    }

    /** Lays it over a farther one, where neither has rows; what has rows keeps those of the nearer one. */
    Schedule overOne(Schedule farther) {
        boolean days = namesDays();
        boolean times = timesPerDay.isPresent() || through.isPresent();
        return new Schedule(
                days ? daysPerWeek : farther.daysPerWeek,
                days ? towards : farther.towards,
                days ? everyOtherDay : farther.everyOtherDay,
                restDayBetween || (!days && farther.restDayBetween),
                days ? weekdays : farther.weekdays,
                times ? timesPerDay : farther.timesPerDay,
                apart.isPresent() ? apart : farther.apart,
                times ? through : farther.through,
                lasts.isPresent() ? lasts : farther.lasts,
                afterwards.isPresent() ? afterwards : farther.afterwards,
                notOnDaysOf.isEmpty() ? farther.notOnDaysOf : notOnDaysOf,
                byWeek);
    }

    /**
     * Gives the same without what comes afterwards.
     *
     * @return the schedule up to its end
     */
    public Schedule withoutAfterwards() {
        return ending(Optional.empty());
    }

    /**
     * Says what comes afterwards.
     *
     * @param then what comes then; empty where nothing is said of it
     * @return the same schedule with what follows it
     */
    public Schedule ending(Optional<Schedule> then) {
        return ending(lasts, then);
    }

    /** The same with another end. */
    Schedule ending(Optional<Lasts> end, Optional<Schedule> then) {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                apart,
                through,
                end,
                then,
                notOnDaysOf,
                byWeek);
    }

    /**
     * Says which sessions are never on the same day.
     *
     * @param sessions their names
     * @return the same schedule beside these sessions
     */
    public Schedule notOnDaysOf(List<SafeText> sessions) {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                apart,
                through,
                lasts,
                afterwards,
                sessions,
                byWeek);
    }

    /**
     * Says what counts in some weeks.
     *
     * @param rows the weeks, each with what is said of it over this schedule
     * @return the same schedule with these rows
     */
    public Schedule byWeek(List<InWeeks> rows) {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                restDayBetween,
                weekdays,
                timesPerDay,
                apart,
                through,
                lasts,
                afterwards,
                notOnDaysOf,
                rows);
    }

    /**
     * Gives what counts in a week.
     *
     * @param week the week
     * @return the row of the week with what is said of all weeks; this itself where it has no rows; empty in a week
     *     without a row: then it is not done
     */
    public Optional<Schedule> in(int week) {
        return byWeek.isEmpty()
                ? Optional.of(this)
                : byWeek.stream()
                        .filter(row -> row.weeks().holds(week))
                        .findFirst()
                        .map(this::in);
    }

    /**
     * Gives what counts of a part of a session at some time.
     *
     * @param week the week
     * @param after whether it is after the program's weeks
     * @return what counts then; afterwards what is written for it, else what counted in the last weeks that have no end;
     *     empty where the part is not done then
     */
    public Optional<Schedule> in(int week, boolean after) {
        if (!after || byWeek.isEmpty()) {
            return in(week);
        }
        return afterwards.isEmpty() && endOfRows().isPresent()
                ? Optional.empty()
                : Optional.of(inLastWeeks().ending(lasts, afterwards));
    }

    /** A row with what is said of all weeks. */
    private Schedule in(InWeeks row) {
        Schedule all = byWeek(List.of());
        Schedule often = row.often().overOne(all);
        return all.restDayBetween && !often.restDayBetween ? often.restingBetween() : often;
    }

    private Schedule restingBetween() {
        return new Schedule(
                daysPerWeek,
                towards,
                everyOtherDay,
                true,
                weekdays,
                timesPerDay,
                apart,
                through,
                lasts,
                afterwards,
                notOnDaysOf,
                byWeek);
    }

    private Schedule inLastWeeks() {
        return byWeek.stream()
                .max(Comparator.comparingInt(row -> row.weeks().from()))
                .map(this::in)
                .orElse(this);
    }

    /**
     * Gives what counts in the weeks in which it asks for most.
     *
     * @return the row with the most times a week, with what is said of all weeks; this itself where it has no rows
     */
    public Schedule inFullestWeeks() {
        return byWeek.stream()
                .map(this::in)
                .max(Comparator.comparingDouble(Schedule::plannedTimesPerWeek))
                .orElse(this);
    }

    /**
     * Gives what counts, of some weeks, in those in which it asks for most.
     *
     * @param weeks the weeks
     * @return the row with the most times a week of those that share a week with these, with what is said of all weeks;
     *     where none does, that of all rows
     */
    public Schedule inFullestOf(List<RowKey.Weeks> weeks) {
        List<InWeeks> shared = byWeek.stream()
                .filter(row -> weeks.stream().anyMatch(row.weeks()::meets))
                .toList();
        return (shared.isEmpty() ? this : byWeek(shared)).inFullestWeeks();
    }

    private double plannedTimesPerWeek() {
        return plannedDaysPerWeek().orElse(1.0) * plannedTimesPerDay().orElse(1);
    }

    /**
     * Gives the last week for which it has a row.
     *
     * @return the week; empty without rows, and where a row goes on
     */
    public Optional<Integer> endOfRows() {
        boolean goesOn = byWeek.stream().anyMatch(row -> row.weeks().to().isEmpty());
        return goesOn
                ? Optional.empty()
                : byWeek.stream().map(row -> row.weeks().to().orElse(0)).max(Integer::compare);
    }

    /**
     * Tells whether it says for how many weeks it is.
     *
     * @return true where it lasts for weeks; where it says no time, true if every row has a last week
     */
    public boolean isInWeeks() {
        return lasts.map(time -> time.unit() == Lasts.Unit.WEEKS)
                .orElseGet(() -> endOfRows().isPresent());
    }

    /**
     * Tells whether it says on which days.
     *
     * @return true for days a week, every other day, and days by their names, in all weeks or in some
     */
    public boolean namesDays() {
        return daysPerWeek.isPresent()
                || everyOtherDay
                || !weekdays.isEmpty()
                || (!byWeek.isEmpty()
                        && byWeek.stream().anyMatch(row -> row.often().namesDays()));
    }

    /**
     * Tells whether it says how often something is done.
     *
     * @return true where it says on which days, or how many times on such a day
     */
    public boolean saysHowOften() {
        return namesDays()
                || timesPerDay.isPresent()
                || through.isPresent()
                || byWeek.stream().anyMatch(row -> row.often().saysHowOften());
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
        return timesPerDay.isPresent()
                ? timesPerDay.map(times -> times.planned().intValue())
                : through.flatMap(ThroughTheDay::times);
    }

    /**
     * Gives what counts after the program's weeks.
     *
     * @return what is written for afterwards, over what counts in all weeks but for how long it lasts; where nothing is
     *     written, what counts in the last weeks
     */
    public Schedule maintained() {
        Schedule rest = afterwards.isPresent() ? byWeek(List.of()) : inLastWeeks();
        Schedule endless = rest.ending(Optional.empty(), Optional.empty());
        return afterwards.map(after -> after.over(endless)).orElse(endless);
    }
}
