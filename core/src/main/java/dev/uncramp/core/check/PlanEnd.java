package dev.uncramp.core.check;

import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import java.math.RoundingMode;
import java.util.Optional;

/** When the plan of a session begins, and with which week its schedule says that it ends. */
final class PlanEnd {

    private static final int DAYS_A_WEEK = 7;

    private PlanEnd() {}

    /** The week with which it begins. */
    static int first(Program program, SessionPlan session) {
        return session.terms().fromWeek().orElse(program.firstWeek());
    }

    /** Its last week by its schedule, the longest where that is a range; empty where it says no days or weeks. */
    static Optional<Integer> last(Program program, SessionPlan session) {
        Schedule schedule = Schedules.of(program, session);
        return schedule.lasts()
                .filter(lasts -> lasts.unit() != Lasts.Unit.MONTHS)
                .map(PlanEnd::weeks)
                .map(weeks -> first(program, session) + weeks - 1);
    }

    private static int weeks(Lasts lasts) {
        int most = lasts.count().most().setScale(0, RoundingMode.CEILING).intValue();
        return lasts.unit() == Lasts.Unit.WEEKS ? most : (most + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
    }
}
