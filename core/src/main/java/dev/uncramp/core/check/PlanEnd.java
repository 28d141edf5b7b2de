package dev.uncramp.core.check;

import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Start;
import dev.uncramp.core.program.Terms;
import java.math.RoundingMode;
import java.util.Optional;

/** When the plan of a session begins, and with which week its schedule says that it ends. */
final class PlanEnd {

    private static final int DAYS_A_WEEK = 7;

    private PlanEnd() {}

    /** The week with which it begins. */
    static int first(Program program, SessionPlan session) {
        return week(session.terms()).orElse(program.firstWeek());
    }

    /** The week with which something joins in; empty where no week is written. */
    static Optional<Integer> week(Terms terms) {
        return terms.start()
                .flatMap(start -> start.match(new Start.Cases<Optional<Integer>>() {
                    @Override
                    public Optional<Integer> inWeek(Start.InWeek inWeek) {
                        return Optional.of(inWeek.week());
                    }

                    @Override
                    public Optional<Integer> whenTrue(Start.WhenTrue whenTrue) {
                        return Optional.empty();
                    }
                }));
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
