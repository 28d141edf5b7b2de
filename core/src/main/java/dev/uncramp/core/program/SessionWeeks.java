package dev.uncramp.core.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * In which weeks each session of a program is done, and how often then. What takes a walk through the program is looked up
 * once, when it is asked for first; it belongs to one thread.
 */
public final class SessionWeeks {

    private final Program program;
    private final Map<ProgramPath, OfSession> known = new HashMap<>();
    private OptionalInt first = OptionalInt.empty();

    private SessionWeeks(Program program) {
        this.program = program;
    }

    /**
     * Makes the weeks of a program.
     *
     * @param program the program
     * @return the weeks of its sessions
     */
    public static SessionWeeks of(Program program) {
        return new SessionWeeks(program);
    }

    /** The program itself. */
    Program program() {
        return program;
    }

    /**
     * Gives the number of the first week.
     *
     * @return 0 where a row of the program is for week 0, else 1
     */
    public int first() {
        if (first.isEmpty()) {
            first = OptionalInt.of(program.firstWeek());
        }
        return first.getAsInt();
    }

    /**
     * Finds the last week of the program.
     *
     * @return the last week of the session that goes on longest; empty where one of them has no end
     */
    public Optional<Integer> last() {
        return longest(program.sessions().stream().map(this::end).toList());
    }

    /**
     * Finds the last week of all, what is written for afterwards with it.
     *
     * @return the last week in which a session is done; empty where one of them has no end
     */
    public Optional<Integer> lastOfAll() {
        return longest(program.sessions().stream().map(this::endOfAll).toList());
    }

    private static Optional<Integer> longest(List<Optional<Integer>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Integer::compare)
                : Optional.empty();
    }

    /**
     * Gives the first week in which a session is done.
     *
     * @param session one of the program's sessions
     * @return the week in which it joins in, else the program's first one
     */
    public int from(SessionPlan session) {
        return of(session).from;
    }

    /**
     * Gives the last week of a session: by its own schedule counted from when it joins in, else by the program's; where
     * neither says for how long, the last week for which the schedule has a row.
     *
     * @param session one of the program's sessions
     * @return the week; empty where nothing says for how long it is
     */
    public Optional<Integer> end(SessionPlan session) {
        return of(session).end;
    }

    /**
     * Gives the last week of all of a session, what is written for afterwards with it.
     *
     * @param session one of the program's sessions
     * @return the week; empty where nothing says for how long it is, or for how long it is kept up
     */
    public Optional<Integer> endOfAll(SessionPlan session) {
        return of(session).endOfAll();
    }

    /**
     * Gives how often a session is done in a week.
     *
     * @param session one of the program's sessions
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return what counts in that week; empty where the session is not done then: it joins in later, its schedule has no
     *     row for the week, its weeks are over and nothing says what comes then, or what comes then is over too
     */
    public Optional<Schedule> in(SessionPlan session, int week, boolean afterwards) {
        OfSession its = of(session);
        if (afterwards) {
            return isKeptUp(its) ? its.keptUp(week) : Optional.empty();
        }
        if (week < its.from) {
            return Optional.empty();
        }
        boolean past = its.end.isPresent() && week > its.end.get();
        if (!past || !(its.hasOwnEnd() || isOutlasted(its) || week > ProgramWeeks.last(program))) {
            return its.all.in(week);
        }
        boolean said = its.hasOwnEnd()
                ? Schedules.saysAfterwards(session)
                : its.all.afterwards().isPresent();
        return said ? its.keptUp(week) : Optional.empty();
    }

    /**
     * Whether it is done after the weeks of the program: it says so itself, or the program says so; where neither does,
     * its last week goes on, unless it has an end of its own or the schedule of another session says what comes then.
     */
    private boolean isKeptUp(OfSession its) {
        if (its.goesOn()) {
            return true;
        }
        boolean others = program.sessions().stream().anyMatch(Schedules::saysAfterwards);
        return !its.hasOwnEnd() && (its.all.afterwards().isPresent() || !others);
    }

    /** Whether another session goes on after the weeks of the program, in which this one is done: it ends with them. */
    private boolean isOutlasted(OfSession its) {
        int end = its.end.orElse(Integer.MAX_VALUE);
        return its.from <= end && last().filter(last -> last > end).isPresent();
    }

    /**
     * Tells whether two sessions are never on the same day in a week.
     *
     * @param one one of the program's sessions
     * @param other another one
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return true where the schedule of either of them says so
     */
    public boolean neverTogether(SessionPlan one, SessionPlan other, int week, boolean afterwards) {
        return keepsAway(one, other, week, afterwards) || keepsAway(other, one, week, afterwards);
    }

    private boolean keepsAway(SessionPlan one, SessionPlan other, int week, boolean afterwards) {
        return in(one, week, afterwards).filter(other::isKeptAwayFromBy).isPresent();
    }

    /**
     * Gives how many times a day a session is offered in a week: as often as its most frequent item.
     *
     * @param session one of the program's sessions
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return how many times, {@link Schedules#NO_END} where it comes again through the day without an end; empty where
     *     nothing says it
     */
    public Optional<Integer> timesPerDay(SessionPlan session, int week, boolean afterwards) {
        Optional<Integer> most = in(session, week, afterwards).flatMap(Schedules::times);
        for (Schedule schedule : of(session).nearer()) {
            Optional<Integer> times = schedule.in(week, afterwards).flatMap(Schedules::times);
            if (most.isEmpty() || (times.isPresent() && times.get() > most.get())) {
                most = times;
            }
        }
        return most;
    }

    private OfSession of(SessionPlan session) {
        ProgramPath place = session.path();
        OfSession its = known.get(place);
        if (its == null) {
            its = new OfSession(session, Schedules.of(program, session), first());
            known.put(place, its);
        }
        return its;
    }

    /** One session. */
    private static final class OfSession {

        private final SessionPlan session;
        private final Schedule all;
        private final int from;
        private final Optional<Integer> end;
        private List<Schedule> nearer = List.of();
        private boolean hasNearer;

        OfSession(SessionPlan session, Schedule all, int first) {
            this.session = session;
            this.all = all;
            this.from = session.terms()
                    .fromWeek()
                    .map(week -> Math.max(first, week))
                    .orElse(first);
            int begin = hasOwnEnd() ? from : first;
            this.end = all.lasts().isEmpty()
                    ? all.endOfRows()
                    : Optional.of(begin + all.lasts().get().weeks() - 1);
        }

        boolean hasOwnEnd() {
            return Schedules.hasOwnEnd(session);
        }

        boolean goesOn() {
            return Schedules.goesOn(session);
        }

        Optional<Integer> endOfAll() {
            Optional<Schedule> then = all.afterwards();
            return then.isPresent()
                    ? then.flatMap(Schedule::lasts).flatMap(lasts -> end.map(last -> last + lasts.weeks()))
                    : end.filter(last -> !goesOn());
        }

        /** What comes after its weeks, where that is not over too. */
        Optional<Schedule> keptUp(int week) {
            boolean over = all.afterwards().isPresent()
                    && endOfAll().filter(last -> week > last).isPresent();
            return over ? Optional.empty() : Optional.of(all.maintained());
        }

        /** What is said of its parts. */
        List<Schedule> nearer() {
            if (!hasNearer) {
                nearer = NearerSchedules.of(session);
                hasNearer = true;
            }
            return nearer;
        }
    }
}
