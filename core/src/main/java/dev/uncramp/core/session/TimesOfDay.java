package dev.uncramp.core.session;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Schedules;
import java.time.DayOfWeek;
import java.util.Optional;

/** How many times a day there is something to do. */
public final class TimesOfDay {

    private TimesOfDay() {}

    /**
     * Counts the times on a day. The most frequent part says how often a session is offered; where that part is not done on
     * the day, such as one of another level, it is as often as the most frequent one that is.
     *
     * @param days what compiles the days of the program
     * @param day the day, with the session that is meant
     * @return how many times, {@link Schedules#NO_END} where it comes again through the day without an end; empty where
     *     nothing says it
     */
    public static Optional<Integer> of(Timelines days, Prescription day) {
        return days.timesPerDay(day).map(most -> withWork(days, day, most));
    }

    /**
     * Counts the times on that day of a week on which there are most.
     *
     * @param days what compiles the days of the program
     * @param week the week, with the session that is meant
     * @return as for one day
     */
    public static Optional<Integer> onTheFullestDay(Timelines days, Prescription week) {
        return days.timesPerDay(week).map(most -> {
            int fullest = 1;
            for (int day = 1; fullest < most && day <= DayOfWeek.values().length; day++) {
                fullest = Math.max(fullest, withWork(days, week.at(day, day, 1), most));
            }
            return fullest;
        });
    }

    /** What is left out at one time of a day is left out at all later ones too, so the last with work is searched by halves. */
    private static int withWork(Timelines days, Prescription day, int most) {
        if (most == 1 || most == Schedules.NO_END || isWork(days, day, most)) {
            return most;
        }
        int last = 1;
        int none = most;
        while (none - last > 1) {
            int middle = (last + none) / 2;
            if (isWork(days, day, middle)) {
                last = middle;
            } else {
                none = middle;
            }
        }
        return last;
    }

    private static boolean isWork(Timelines days, Prescription day, int time) {
        return !days.withoutEasier(day.at(day.day(), day.sessionOfWeek(), time)).isEmpty();
    }
}
