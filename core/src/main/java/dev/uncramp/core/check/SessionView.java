package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.DaysOfSession;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.program.Terms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A session as rules look at it; its days are resolved once, when the first rule asks for them. */
public final class SessionView {

    /** The weight from which a session is not laid out: see {@link SessionWeight}. */
    private static final long MOST_WEIGHT = 20_000;

    private final Program program;
    private final SessionWeeks weeks;
    private final Catalog catalog;
    private final SessionPlan plan;
    private final boolean isWhole;
    private final List<ItemView> items;
    private final List<ItemView> ways;
    private final List<Placed<CareStep>> care;
    private final List<Placed<Terms>> terms;
    private Optional<List<Day>> days = Optional.empty();
    private Optional<Boolean> farTooLong = Optional.empty();
    private Optional<Boolean> shortBreak = Optional.empty();

    SessionView(
            Program program,
            SessionWeeks weeks,
            Catalog catalog,
            SessionPlan plan,
            boolean isWhole,
            List<ItemView> items,
            List<ItemView> ways,
            List<Placed<CareStep>> care,
            List<Placed<Terms>> terms) {
        this.program = program;
        this.weeks = weeks;
        this.catalog = catalog;
        this.plan = plan;
        this.isWhole = isWhole;
        this.items = List.copyOf(items);
        this.ways = List.copyOf(ways);
        this.care = List.copyOf(care);
        this.terms = List.copyOf(terms);
    }

    /**
     * Gives it as written.
     *
     * @return the session
     */
    public SessionPlan plan() {
        return plan;
    }

    /**
     * Gives where it stands.
     *
     * @return its place
     */
    public ProgramPath place() {
        return plan.path();
    }

    /**
     * Gives its items.
     *
     * @return the items in the order of the file, those of its blocks among them
     */
    public List<ItemView> items() {
        return items;
    }

    /**
     * Gives every way in which its items may be done.
     *
     * @return the items, each followed by those that may be done in its place
     */
    public List<ItemView> ways() {
        return ways;
    }

    /**
     * Gives its steps of care.
     *
     * @return the steps with their places
     */
    public List<Placed<CareStep>> care() {
        return care;
    }

    /**
     * Gives what is said of it, of its blocks and of its entries.
     *
     * @return the terms with the places of what they are said of
     */
    public List<Placed<Terms>> terms() {
        return terms;
    }

    /**
     * Gives how often it is done.
     *
     * @return its own schedule over the program's; where it goes by week, that of the weeks that ask for most
     */
    public Schedule schedule() {
        return Schedules.of(program, plan).inFullestWeeks();
    }

    /**
     * Gives its days that differ: by week, session of the week, level, and afterwards.
     *
     * @return the days in that order; none where the session is far too long to be laid out, or was read with errors
     */
    public List<Day> days() {
        if (days.isEmpty()) {
            days = Optional.of(!isWhole || isFarTooLong() ? List.of() : Days.of(program, plan, terms, catalog));
        }
        return days.get();
    }

    /** The first thing that is found on one of its days, in their order. */
    <T> Optional<T> firstOfDays(Function<Day, Optional<T>> find) {
        return days().stream().flatMap(day -> find.apply(day).stream()).findFirst();
    }

    /**
     * Gives how many times a day it is done in the week that a day stands for.
     *
     * @param day one of its days
     * @return the times of its most frequent item; {@link Schedules#NO_END} where it comes again through the day
     *     without an end; empty where nothing says it
     */
    Optional<Integer> timesOn(Day day) {
        return weeks.timesPerDay(
                plan, day.prescription().week(), day.prescription().afterwards());
    }

    /** On how many days of a week it is done; once where nothing says it. */
    double daysIn(int week, boolean afterwards) {
        return DaysOfSession.in(weeks, plan, week, afterwards).orElse(1.0);
    }

    /**
     * Tells whether it asks for so much that it is not laid out.
     *
     * @return true for rounds in rounds that come to a day of exercise
     */
    public boolean isFarTooLong() {
        if (farTooLong.isEmpty()) {
            farTooLong = Optional.of(SessionWeight.of(plan) > MOST_WEIGHT);
        }
        return farTooLong.get();
    }

    /**
     * Tells whether it is a short break, such as at a desk.
     *
     * @return true where it takes less than {@link SessionLimits#SHORT_BREAK} on all days
     */
    public boolean isShortBreak() {
        if (shortBreak.isEmpty()) {
            shortBreak = Optional.of(!days().isEmpty()
                    && days().stream().allMatch(day -> isShort(day.timeline().total()))
                    && days().stream().allMatch(day -> isShort(day.timeline().totalMax())));
        }
        return shortBreak.get();
    }

    private static boolean isShort(Duration time) {
        return time.compareTo(SessionLimits.SHORT_BREAK) < 0;
    }
}
