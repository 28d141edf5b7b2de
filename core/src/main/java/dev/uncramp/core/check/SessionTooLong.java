package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds sessions that no one can do in one go. */
final class SessionTooLong implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("A session of more than three hours, or of more than 500 steps, in any week or level.")
                .why("A few lines with rounds in rounds can ask for a day of exercise. It is a slip of the pen.")
                .source("usual practice")
                .example("""
                    - main:
                        - plank: 20 x 60 s
                      rounds: 20
                    """)
                .instead("""
                    - main:
                        - plank: 2 x 30 s
                      rounds: 2
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            long hours = SessionLimits.LONGEST.toHours();
            if (session.isFarTooLong()) {
                findings.add(found(session, "this session is far longer than %d h".formatted(hours)));
                continue;
            }
            session.firstOfDays(day -> found(session, day)).ifPresent(findings::add);
        }
        return findings;
    }

    private Finding found(SessionView session, String message) {
        return Finding.of(
                this, session.place(), message, "Take out rounds, sets or exercises, or make it several sessions.");
    }

    private Optional<Finding> found(SessionView session, Day day) {
        Timeline timeline = day.timeline();
        int steps = timeline.steps().size();
        if (timeline.total().compareTo(SessionLimits.LONGEST) > 0) {
            return Optional.of(found(
                    session,
                    "this session takes %d min%s; %d min is the most"
                            .formatted(timeline.total().toMinutes(), day.when(), SessionLimits.LONGEST.toMinutes())));
        }
        return steps > SessionLimits.MOST_STEPS
                ? Optional.of(found(
                        session,
                        "this session has %d steps%s, each hold and rest counted; %d is the most"
                                .formatted(steps, day.when(), SessionLimits.MOST_STEPS)))
                : Optional.empty();
    }
}
