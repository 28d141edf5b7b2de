package dev.uncramp.core.session;

import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import java.util.Optional;

/**
 * Tells what a session leaves out because it is done less often than the session: on fewer days of the week, or fewer
 * times a day.
 *
 * <p>What is done fewer times a day is left out of the later sessions of the day. What is done on fewer days is spread
 * evenly over the days of the week on which there is a session; with a rest day between it is on no two days running.
 * The low end of a range is planned.
 *
 * @param today which day and session it is
 * @param session how often the session is done
 * @param times how many times a day the session is offered
 */
record DueToday(Prescription today, Schedule session, int times) {

    private static final int WEEK = 7;

    /** Empty where the session is not done in this week. */
    static Optional<DueToday> of(SessionWeeks weeks, SessionPlan plan, Prescription today) {
        int times = weeks.timesPerDay(plan, today.week(), today.afterwards()).orElse(1);
        return weeks.in(plan, today.week(), today.afterwards()).map(session -> new DueToday(today, session, times));
    }

    /**
     * Tells whether something is due.
     *
     * @param nearer what is said nearer than the session: of its block, of itself, at the end of its dose line
     * @param from the first week in which it is done
     */
    boolean is(Schedule nearer, int from) {
        Schedule own = now(nearer, today);
        return lasts(nearer, from) && isTime(own) && isDay(own);
    }

    /** What lasts for some weeks is over after them, but for what is written for afterwards. */
    private boolean lasts(Schedule nearer, int from) {
        Optional<Integer> weeks = nearer.lasts().map(Lasts::weeks);
        if (weeks.isEmpty()) {
            return true;
        }
        int end = from + weeks.get();
        Optional<Integer> endOfAll = nearer.afterwards()
                .map(then -> then.lasts().map(lasts -> end + lasts.weeks()).orElse(Integer.MAX_VALUE));
        return today.week() < endOfAll.orElse(today.afterwards() ? 0 : end);
    }

    private boolean isTime(Schedule own) {
        Optional<Integer> its = Schedules.times(own);
        int most = (its.isPresent() ? its : Schedules.times(session)).orElse(1);
        return most >= times || today.sessionOfDay() <= most;
    }

    private boolean isDay(Schedule own) {
        int days =
                own.daysPerWeek().map(written -> written.planned().intValue()).orElse(WEEK);
        int ofSession = session.plannedDaysPerWeek()
                .map(written -> (int) Math.ceil(written))
                .orElse(0);
        if (ofSession == 0) {
            return today.day() <= days;
        }
        boolean apart = own.restDayBetween() && !session.restDayBetween() && !session.everyOtherDay();
        int most = apart ? Math.min(days, (ofSession + 1) / 2) : days;
        return most >= ofSession || (today.day() - 1) * most % ofSession < most;
    }

    private static Schedule now(Schedule schedule, Prescription today) {
        return today.afterwards() ? schedule.maintained() : schedule;
    }
}
