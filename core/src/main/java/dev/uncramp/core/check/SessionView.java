package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A session as rules look at it; its days are resolved once, when the first rule asks for them. */
public final class SessionView {

    /** The weight from which a session is not laid out: see {@link SessionWeight}. */
    private static final long MOST_WEIGHT = 20_000;

    private final Program program;
    private final Catalog catalog;
    private final SessionPlan plan;
    private final boolean isWhole;
    private final List<ItemView> items;
    private final List<Placed<CareStep>> care;
    private final List<Placed<Terms>> terms;
    private Optional<List<Day>> days = Optional.empty();
    private Optional<Boolean> farTooLong = Optional.empty();
    private Optional<Boolean> shortBreak = Optional.empty();

    SessionView(
            Program program,
            Catalog catalog,
            SessionPlan plan,
            boolean isWhole,
            List<ItemView> items,
            List<Placed<CareStep>> care,
            List<Placed<Terms>> terms) {
        this.program = program;
        this.catalog = catalog;
        this.plan = plan;
        this.isWhole = isWhole;
        this.items = List.copyOf(items);
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

    /** How long walking, swimming and the like take in the week that a day stands for, with all its sessions. */
    Duration aerobicInWeek(Day day) {
        if (!hasSteadyWork()) {
            return Duration.ZERO;
        }
        int inWeek = day.prescription().week();
        boolean afterwards = day.prescription().afterwards();
        double days = Schedules.in(program, plan, inWeek, afterwards)
                .flatMap(Schedule::plannedDaysPerWeek)
                .orElse(1.0);
        int times = Schedules.timesPerDay(program, plan, inWeek, afterwards)
                .filter(count -> count != Schedules.NO_END)
                .orElse(1);
        Duration week = Duration.ZERO;
        for (int number = 1; number <= Math.ceil(days); number++) {
            week = week.plus(aerobic(numbered(day, number), number, (int) Math.ceil(days)));
        }
        return Duration.ofSeconds(Math.round(week.toSeconds() * times * days / Math.ceil(days)));
    }

    /** The day of a session of the week, where it has rows of its own. */
    private Day numbered(Day day, int number) {
        return days().stream()
                .filter(other -> other.prescription().equals(day.prescription().atSessionOfWeek(number)))
                .findFirst()
                .orElse(day);
    }

    /** The steady work of one day; an item that comes on fewer days is left out of the last ones. */
    private Duration aerobic(Day day, int number, int days) {
        Duration sum = Duration.ZERO;
        for (TimelineItem item : day.timeline().items()) {
            if (isSteady(item.exercise().kind())
                    && number <= daysAWeek(item.place()).orElse((double) days)) {
                for (Step step : item.steps()) {
                    sum = step.kind().isWork() ? sum.plus(step.length()) : sum;
                }
            }
        }
        return sum;
    }

    private Optional<Double> daysAWeek(ProgramPath place) {
        return items.stream()
                .filter(item -> item.place().equals(place))
                .findFirst()
                .flatMap(item -> item.schedule().plannedDaysPerWeek());
    }

    private boolean hasSteadyWork() {
        return days().stream()
                .flatMap(day -> day.timeline().items().stream())
                .anyMatch(item -> isSteady(item.exercise().kind()));
    }

    private static boolean isSteady(Kind kind) {
        return kind == Kind.WALKING || kind == Kind.SWIMMING || kind == Kind.AEROBIC;
    }

    /** The names of its steady work, as the program writes them. */
    List<String> steadyNames() {
        return items.stream()
                .filter(item -> item.exercise()
                        .map(Exercise::kind)
                        .filter(SessionView::isSteady)
                        .isPresent())
                .map(ItemView::name)
                .distinct()
                .toList();
    }

    /** The line of steady work that changes in a week; the session where there is none. */
    ProgramPath changeInWeek(int week) {
        return items.stream()
                .filter(item -> item.exercise()
                        .map(Exercise::kind)
                        .filter(SessionView::isSteady)
                        .isPresent())
                .flatMap(item -> item.doses().stream())
                .filter(dose -> dose.row()
                        .flatMap(RowKey::inWeeks)
                        .filter(weeks -> weeks.from() == week)
                        .isPresent())
                .map(Prescribed::place)
                .findFirst()
                .orElse(place());
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
