package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sessions that no one can do in one go.
 *
 * <p><b>What.</b> A session of more than three hours, or of more than 500 steps, in any week or level.
 *
 * <p><b>Why.</b> A few lines with rounds in rounds can ask for a day of exercise. It is a slip of the pen, and a runner
 * that believed it would do harm: rule 4.6 of the runner page.
 *
 * <p><b>Example.</b> {@code rounds: 20} over an item of {@code 20 x 60 s}
 *
 * <p><b>Instead.</b> {@code rounds: 2}, or several sessions under {@code sessions:}.
 */
final class SessionTooLong implements Rule {

    /** The longest session: rule 4.6 of the runner page. */
    static final Duration LONGEST = Duration.ofHours(3);

    /** The most steps of a session: rule 4.6 of the runner page. */
    static final int MOST_STEPS = 500;

    private static final long MOST_WEIGHT = 20_000;
    private static final int MOST_DAYS = 60;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public List<Finding> check(Program program, Catalog catalog) {
        List<Finding> findings = new ArrayList<>();
        for (SessionPlan session : program.sessions()) {
            if (SessionWeight.of(session) > MOST_WEIGHT) {
                findings.add(found(session, "this session is far longer than %d h".formatted(LONGEST.toHours())));
                continue;
            }
            days(program, session).stream()
                    .flatMap(day -> found(program, session, day, catalog).stream())
                    .findFirst()
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Finding found(SessionPlan session, String message) {
        return Finding.of(
                this, session.path(), message, "Take out rounds, sets or items, or make it several sessions.");
    }

    private Optional<Finding> found(Program program, SessionPlan session, Prescription day, Catalog catalog) {
        Timeline timeline = Timeline.of(program, day, catalog);
        String when = when(program, day);
        int steps = timeline.steps().size();
        if (timeline.total().compareTo(LONGEST) > 0) {
            return Optional.of(found(
                    session,
                    "this session takes %d min%s; %d min is the most"
                            .formatted(timeline.total().toMinutes(), when, LONGEST.toMinutes())));
        }
        return steps > MOST_STEPS
                ? Optional.of(found(
                        session, "this session has %d steps%s; %d is the most".formatted(steps, when, MOST_STEPS)))
                : Optional.empty();
    }

    private static String when(Program program, Prescription day) {
        if (day.level().isPresent()) {
            return " at level `%s`".formatted(day.level().get());
        }
        if (day.afterwards()) {
            return " after the last week";
        }
        boolean byWeek =
                program.rowKeys().stream().anyMatch(key -> key.inWeeks().isPresent());
        return byWeek ? " in week " + day.week() : "";
    }

    /** A day for each week in which a row begins, for the time afterwards, and for each level. */
    private static List<Prescription> days(Program program, SessionPlan session) {
        Prescription first = session.name()
                .map(name -> Prescription.firstOf(program).withSession(name.value()))
                .orElse(Prescription.firstOf(program));
        Set<Prescription> days = new LinkedHashSet<>(List.of(first));
        for (RowKey key : program.rowKeys()) {
            key.inWeeks()
                    .ifPresent(weeks -> days.add(first.inWeek(weeks.from())
                            .atSessionOfWeek(weeks.session().orElse(1))));
            key.atLevel().ifPresent(level -> days.add(first.withLevel(level.value())));
        }
        if (program.rowKeys().contains(new RowKey.Afterwards())) {
            days.add(first.inMaintenance());
        }
        return days.stream().limit(MOST_DAYS).toList();
    }
}
