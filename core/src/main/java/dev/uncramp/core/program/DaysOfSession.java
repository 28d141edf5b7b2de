package dev.uncramp.core.program;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On how many days of a week a session is really done: those that are planned for it, less those that go to sessions that
 * are never on the same day. Days with a name come first. Where the others ask for more days than there are, none gets
 * more than an equal part of what those that ask for less leave: the one that was done longest ago is next.
 */
public final class DaysOfSession {

    private static final int WEEK = 7;

    private final Program program;
    private final SessionWeeks weeks;
    private final int week;
    private final boolean afterwards;

    private DaysOfSession(SessionWeeks weeks, int week, boolean afterwards) {
        this.program = weeks.program();
        this.weeks = weeks;
        this.week = week;
        this.afterwards = afterwards;
    }

    /**
     * Counts the days of a session in a week.
     *
     * @param weeks the weeks of a program
     * @param session one of its sessions
     * @param week the week
     * @param afterwards whether it is after the program's weeks
     * @return how many days; 0 where all of them go to others; empty where it is not done then, or nothing says on which
     *     days
     */
    public static Optional<Double> in(SessionWeeks weeks, SessionPlan session, int week, boolean afterwards) {
        return new DaysOfSession(weeks, week, afterwards).of(session);
    }

    private Optional<Double> of(SessionPlan session) {
        return often(session)
                .flatMap(own -> own.plannedDaysPerWeek()
                        .map(planned ->
                                own.weekdays().isEmpty() ? counted(session, planned) : named(session, own.weekdays())));
    }

    private Optional<Schedule> often(SessionPlan session) {
        return weeks.in(session, week, afterwards);
    }

    /** Days with a name, less those of the sessions that this one keeps away from. */
    private double named(SessionPlan session, List<DayOfWeek> days) {
        Set<DayOfWeek> left = EnumSet.copyOf(days);
        left.removeAll(weekdays(program.sessions().stream()
                .filter(other -> often(session).filter(other::isKeptAwayFromBy).isPresent())
                .toList()));
        return left.size();
    }

    private double counted(SessionPlan session, double planned) {
        List<SessionPlan> apart = apart(session);
        List<SessionPlan> open = apart.stream()
                .filter(other ->
                        often(other).filter(its -> its.weekdays().isEmpty()).isPresent())
                .toList();
        double free = WEEK - weekdays(apart).size();
        return open.stream()
                .mapToDouble(other -> share(free, planned, together(other, open)))
                .reduce(Math.min(planned, free), Math::min);
    }

    /** What is left after those that ask for less than an equal part; what those that ask for more get is equal. */
    private static double share(double days, double planned, List<Double> others) {
        double left = days;
        int sharing = others.size() + 1;
        for (double asked : others) {
            if (asked > left / sharing) {
                break;
            }
            left -= asked;
            sharing--;
        }
        return Math.min(planned, left / sharing);
    }

    private List<SessionPlan> apart(SessionPlan session) {
        return program.sessions().stream()
                .filter(other -> !other.equals(session) && areApart(session, other))
                .toList();
    }

    private boolean areApart(SessionPlan one, SessionPlan other) {
        return weeks.neverTogether(one, other, week, afterwards);
    }

    /** The days of a session and of those that it does not share them with, fewest first. */
    private List<Double> together(SessionPlan one, List<SessionPlan> all) {
        return all.stream()
                .filter(other -> other.equals(one) || areApart(one, other))
                .map(other -> often(other).map(DaysOfSession::days).orElse(0.0))
                .sorted()
                .toList();
    }

    /** Where only times a day are written, every day is meant. */
    private static double days(Schedule often) {
        double unsaid = Schedules.times(often).isPresent() ? WEEK : 0;
        return often.plannedDaysPerWeek().orElse(unsaid);
    }

    private Set<DayOfWeek> weekdays(List<SessionPlan> sessions) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        sessions.stream().flatMap(session -> often(session).stream()).forEach(often -> days.addAll(often.weekdays()));
        return days;
    }
}
