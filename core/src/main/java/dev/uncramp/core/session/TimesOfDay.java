package dev.uncramp.core.session;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionWeeks;
import java.time.DayOfWeek;
import java.util.Optional;

/** How many times a day there is something to do. */
public final class TimesOfDay {

    private TimesOfDay() {}

    /**
     * Counts the times on a day. The most frequent part says how often a session is offered; where that part is not done on
     * the day, such as one of another level, it is as often as the most frequent one that is.
     *
     * @param program the program
     * @param day the day, with the session that is meant
     * @param catalog where exercises are found
     * @return how many times, {@link Schedules#NO_END} where it comes again through the day without an end; empty where
     *     nothing says it
     */
    public static Optional<Integer> of(Program program, Prescription day, Catalog catalog) {
        return most(program, day).map(most -> withWork(program, day, catalog, most));
    }

    /**
     * Counts the times on that day of a week on which there are most.
     *
     * @param program the program
     * @param week the week, with the session that is meant
     * @param catalog where exercises are found
     * @return as for one day
     */
    public static Optional<Integer> onTheFullestDay(Program program, Prescription week, Catalog catalog) {
        return most(program, week).map(most -> {
            int fullest = 1;
            for (int day = 1; fullest < most && day <= DayOfWeek.values().length; day++) {
                fullest = Math.max(fullest, withWork(program, week.at(day, day, 1), catalog, most));
            }
            return fullest;
        });
    }

    private static Optional<Integer> most(Program program, Prescription day) {
        return program.session(day.session())
                .flatMap(session -> SessionWeeks.of(program).timesPerDay(session, day.week(), day.afterwards()));
    }

    /** What is left out at one time of a day is left out at all later ones too, so the last with work is searched by halves. */
    private static int withWork(Program program, Prescription day, Catalog catalog, int most) {
        if (most == 1 || most == Schedules.NO_END || isWork(program, day, catalog, most)) {
            return most;
        }
        int last = 1;
        int none = most;
        while (none - last > 1) {
            int middle = (last + none) / 2;
            if (isWork(program, day, catalog, middle)) {
                last = middle;
            } else {
                none = middle;
            }
        }
        return last;
    }

    private static boolean isWork(Program program, Prescription day, Catalog catalog, int time) {
        return !Timeline.withoutEasier(program, day.at(day.day(), day.sessionOfWeek(), time), catalog)
                .isEmpty();
    }
}
