package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds sessions that take longer than people give them at home. */
final class LongSession implements Rule {

    private static final Set<Kind> AEROBIC = Set.of(Kind.WALKING, Kind.SWIMMING, Kind.AEROBIC);

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A session of more than 45 minutes, unless most of it is a walk, a swim or a ride.")
                .why("Long sessions are left out first. Shorter ones are kept.")
                .source("usual practice")
                .example("a session with 50 min of strength work and stretches")
                .instead("two sessions of 25 min, on different days");
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            session.days().stream()
                    .filter(day -> isLong(day.timeline()))
                    .max(Comparator.comparing(day -> day.timeline().total()))
                    .ifPresent(day -> findings.add(Finding.of(
                            this,
                            session.place(),
                            "this session takes %s%s, and few people keep up more than %s"
                                    .formatted(
                                            InWords.minutes(day.timeline().total()),
                                            day.when(),
                                            InWords.minutes(SessionLimits.LONG)),
                            "Take out sets or exercises, or make it two sessions on different days.")));
        }
        return findings;
    }

    private static boolean isLong(Timeline timeline) {
        boolean far = timeline.total().compareTo(SessionLimits.LONGEST) > 0;
        return !far
                && timeline.total().compareTo(SessionLimits.LONG) > 0
                && aerobic(timeline).multipliedBy(2).compareTo(timeline.total()) < 0;
    }

    private static Duration aerobic(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step -> step.item()
                        .filter(item -> AEROBIC.contains(
                                timeline.items().get(item).exercise().kind()))
                        .isPresent())
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
