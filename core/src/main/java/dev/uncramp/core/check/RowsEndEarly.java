package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds lines by week that all end before the schedule does. */
final class RowsEndEarly implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("Lines by week that all end before the last week of the schedule.")
                .why("In a week without a line the exercise is not done. The person opens the program in the last weeks"
                        + " and finds it empty, or only its warm-up.")
                .source("usual practice")
                .example("""
                    schedule: 3 days/week, for 6 weeks
                    session:
                      - bridge: {weeks 1-2: 2 x 8, weeks 3-4: 3 x 8}
                    """)
                .instead("""
                    schedule: 3 days/week, for 6 weeks
                    session:
                      - bridge: {weeks 1-2: 2 x 8, week 3 on: 3 x 8}
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    private record Last(ProgramPath place, RowKey.Weeks weeks, int week) {}

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            PlanEnd.last(program.program(), session.plan())
                    .flatMap(end -> last(program, session)
                            .filter(last -> last.week() < end)
                            .map(last -> found(last, end)))
                    .ifPresent(findings::add);
        }
        program.program().schedule().ifPresent(schedule -> ofSchedule(program, schedule, findings));
        return findings;
    }

    /** The rows of the program's own schedule, which stand in no session. */
    private void ofSchedule(Overview program, Schedule schedule, List<Finding> findings) {
        int first = program.program().firstWeek();
        schedule.lasts()
                .filter(lasts -> lasts.unit() == Lasts.Unit.WEEKS)
                .map(lasts -> first + lasts.weeks() - 1)
                .ifPresent(end -> schedule.byWeek().stream()
                        .map(row -> new Last(
                                ProgramPath.of("schedule").child(row.weeks().toString()),
                                row.weeks(),
                                row.weeks().to().orElse(Integer.MAX_VALUE)))
                        .max(Comparator.comparingInt(Last::week))
                        .filter(last -> last.week() < end)
                        .ifPresent(last -> findings.add(found(last, end))));
    }

    private Finding found(Last last, int end) {
        return Finding.of(
                this,
                last.place(),
                "the lines by week end with week %d, and the schedule goes on to week %d".formatted(last.week(), end),
                "Let the last line go on, as `week %d on`, or end the schedule sooner."
                        .formatted(last.weeks().from()));
    }

    /** The line that ends last; empty where one goes on for ever, or there is none. */
    private static Optional<Last> last(Overview program, SessionView session) {
        List<Last> all = new ArrayList<>();
        for (Placed<List<RowKey>> rows : program.rows()) {
            if (rows.place().isWithin(session.place())) {
                rows.thing().stream()
                        .flatMap(row -> row.inWeeks().stream())
                        .forEach(weeks -> all.add(new Last(
                                rows.place().child(weeks.toString()),
                                weeks,
                                weeks.to().orElse(Integer.MAX_VALUE))));
            }
        }
        return all.stream().max(Comparator.comparingInt(Last::week));
    }
}
