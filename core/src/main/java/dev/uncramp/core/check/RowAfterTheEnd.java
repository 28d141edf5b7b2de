package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds lines for weeks in which the schedule is over. */
final class RowAfterTheEnd implements Rule {

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
        return About.what("A line, or a start, for a week after the last one of the schedule.")
                .why("The schedule and the lines disagree about how long it goes on, and the person is told both.")
                .source("usual practice")
                .example("""
                    schedule: 3 days/week, for 6 weeks
                    session:
                      - bridge: {weeks 1-4: 2 x 8, weeks 5-8: 3 x 8}
                    """)
                .instead("""
                    schedule: 3 days/week, for 8 weeks
                    session:
                      - bridge: {weeks 1-4: 2 x 8, weeks 5-8: 3 x 8}
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            PlanEnd.last(program.program(), session.plan()).ifPresent(last -> {
                rows(program, session, last, findings);
                starts(session, last, findings);
            });
        }
        ofHead(program, findings);
        return findings;
    }

    private void rows(Overview program, SessionView session, int last, List<Finding> findings) {
        Stream.concat(SideRows.ofDeeds(program), SideRows.ofNotes(program).stream())
                .filter(rows -> rows.place().isWithin(session.place()))
                .forEach(rows -> rows(rows, last, findings));
    }

    private void rows(Placed<List<RowKey>> rows, int last, List<Finding> findings) {
        for (RowKey key : rows.thing()) {
            Optional<RowKey.Weeks> weeks = key.inWeeks();
            if (weeks.isPresent() && weeks.get().to().orElse(weeks.get().from()) > last) {
                String named = weeks.get().toString();
                findings.add(found(rows.place().child(named), named, last));
            }
        }
    }

    /** The note of the whole program, where every session has an end: the last of these. */
    private void ofHead(Overview program, List<Finding> findings) {
        List<Optional<Integer>> ends = program.sessions().stream()
                .map(session -> PlanEnd.last(program.program(), session.plan()))
                .toList();
        if (!ends.isEmpty() && ends.stream().allMatch(Optional::isPresent)) {
            int last = ends.stream().mapToInt(Optional::orElseThrow).max().orElseThrow();
            SideRows.ofNotes(program).stream()
                    .filter(rows -> rows.place().equals(ProgramPath.of("note")))
                    .forEach(rows -> rows(rows, last, findings));
        }
    }

    private void starts(SessionView session, int last, List<Finding> findings) {
        session.terms().stream()
                .filter(terms -> !terms.place().equals(session.place()))
                .forEach(terms -> terms.thing()
                        .start()
                        .flatMap(Start::fromWeek)
                        .filter(week -> week > last)
                        .ifPresent(week -> findings.add(found(terms.place().child("start"), "week " + week, last))));
    }

    private Finding found(ProgramPath place, String weeks, int last) {
        return Finding.of(
                this,
                place,
                "`%s` goes beyond the last week of the schedule, week %d".formatted(weeks, last),
                "Let the schedule go on for longer, or end the lines with week %d.".formatted(last));
    }
}
