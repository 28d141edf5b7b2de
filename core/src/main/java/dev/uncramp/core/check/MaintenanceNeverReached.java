package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds an `afterwards` that never comes, as nothing says when the weeks before it are over. */
final class MaintenanceNeverReached implements Rule {

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
        return About.what(
                        "`afterwards`, in a schedule or as a line, where neither the schedule nor the lines by week say"
                                + " when the program is over.")
                .why("What comes afterwards keeps what was won. Without an end it begins at once, or never.")
                .source("usual practice")
                .example("schedule: 3 days/week, afterwards 2 days/week")
                .instead("schedule: 3 days/week, for 6 weeks, afterwards 2 days/week");
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            if (program.weeks().end(session.plan()).isEmpty() && !endsByRows(program, session)) {
                where(program, session)
                        .filter(place -> findings.stream()
                                .noneMatch(finding -> finding.place().equals(place)))
                        .ifPresent(place -> findings.add(Finding.of(
                                this,
                                place,
                                "`afterwards` is written here, and nothing says when the weeks before it are over",
                                "Say how long it goes on first, such as `for 6 weeks`.")));
            }
        }
        return findings;
    }

    private static Optional<ProgramPath> where(Overview program, SessionView session) {
        boolean own =
                session.plan().terms().schedule().flatMap(Schedule::afterwards).isPresent();
        if (own) {
            return Optional.of(session.place().child("schedule"));
        }
        if (program.program().schedule().flatMap(Schedule::afterwards).isPresent()) {
            return Optional.of(ProgramPath.of("schedule"));
        }
        return program.rows().stream()
                .filter(rows -> rows.place().isWithin(session.place()))
                .filter(rows -> rows.thing().contains(new RowKey.Afterwards()))
                .findFirst()
                .map(rows -> rows.place().child("afterwards"));
    }

    /** Whether every set of rows by week has a last week. */
    private static boolean endsByRows(Overview program, SessionView session) {
        List<RowKey.Weeks> weeks = program.rows().stream()
                .filter(rows -> rows.place().isWithin(session.place()))
                .flatMap(rows -> rows.thing().stream())
                .flatMap(row -> row.inWeeks().stream())
                .toList();
        return !weeks.isEmpty() && weeks.stream().allMatch(row -> row.to().isPresent());
    }
}
