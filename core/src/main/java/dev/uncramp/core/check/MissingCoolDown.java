package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.session.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds long sessions that end with hard work. */
final class MissingCoolDown implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public Scope scope() {
        return Scope.WHOLE_SESSIONS;
    }

    @Override
    public About about() {
        return About.what("A session of a quarter of an hour or more that ends with strength work, a run or a fast"
                        + " walk.")
                .why("After hard work some easy minutes and a stretch bring the body back to rest.")
                .source("leaflets on warming up and cooling down, 5 to 10 min [HANTS] [GUARD]")
                .example("""
                    - walk: 15 min brisk
                    - bridge: 3 x 10
                    """)
                .instead("""
                    - walk: 15 min brisk
                    - bridge: 3 x 10
                    - walk: 5 min easy
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
            session.firstOfDays(day -> found(session, day)).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> found(SessionView session, Day day) {
        return Optional.of(day.timeline())
                .filter(timeline -> timeline.total().compareTo(SessionLimits.COOL_DOWN_FROM) >= 0)
                .flatMap(Around::hardEnd)
                .map(last -> found(session, day, last));
    }

    private Finding found(SessionView session, Day day, TimelineItem last) {
        return Finding.of(
                this,
                session.place(),
                "the session takes %s%s, and its last exercise is %s, `%s`"
                        .formatted(
                                InWords.minutes(day.timeline().total()),
                                day.when(),
                                last.exercise().kind() == Kind.STRENGTH ? "strength work" : "fast",
                                last.exercise().id()),
                "End with some easy minutes, such as `walk: 5 min easy`, or with the stretches.");
    }
}
