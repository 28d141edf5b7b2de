package dev.uncramp.core.check;

import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.StepKind;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a {@code time} that is far from what the exercises take. */
final class MinutesDoNotAddUp implements Rule {

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
                        "A `time` that is more than a third, and more than 2 minutes, from what the exercises take with"
                                + " their rests and changes.")
                .why("One of the two is mostly a slip of the pen. People keep a program that takes as long"
                        + " as they were told.")
                .source("usual practice")
                .example("""
                    - stretch:
                        - figure-4: 4 x 60 s, each side
                      time: 2 min
                    """)
                .instead("""
                    - stretch:
                        - figure-4: 4 x 60 s, each side
                      time: 9 min
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
            for (Placed<Terms> terms : session.terms()) {
                terms.thing()
                        .time()
                        .flatMap(time -> session.firstOfDays(day -> found(session, terms.place(), time, day)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> found(SessionView session, ProgramPath place, TimeRange time, Day day) {
        Timeline timeline = day.timeline();
        List<TimelineItem> items = timeline.items().stream()
                .filter(item -> item.place().isWithin(place))
                .toList();
        Duration care = session.care().stream()
                .filter(step -> step.place().isWithin(place))
                .flatMap(step -> timeline.timeOf(step.thing(), step.place()).stream())
                .map(TimeRange::planned)
                .reduce(Duration.ZERO, Duration::plus);
        Duration least = care.plus(of(timeline.steps(), items));
        Duration most = care.plus(of(timeline.longest(), items));
        boolean open = items.stream().anyMatch(item -> item.dose().amount().isTold());
        boolean tooLong = isFar(time.max(), least, time.max());
        boolean tooShort = !open && isFar(most, time.min(), time.min());
        if (least.isZero() || !(tooLong || tooShort)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                this,
                place.child("time"),
                "`time: %s` is written, and the exercises with their rests take about %s%s"
                        .formatted(minutes(time.min(), time.max()), minutes(least, most), day.when()),
                tooLong
                        ? "Take something out, or write `time: %s`.".formatted(minutes(least, most))
                        : "Add what is missing, or write `time: %s`.".formatted(minutes(least, most))));
    }

    private static Duration of(List<Step> steps, List<TimelineItem> items) {
        List<Integer> indexes = items.stream().map(TimelineItem::index).toList();
        return steps.stream()
                .filter(step -> step.index() > 0 || step.kind() != StepKind.READY)
                .filter(step -> step.item().filter(indexes::contains).isPresent())
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isFar(Duration shorter, Duration longer, Duration written) {
        long off = longer.minus(shorter).toSeconds();
        return off > SessionLimits.MINUTES_OFF_LEAST.toSeconds()
                && off > written.toSeconds() * SessionLimits.MINUTES_OFF;
    }

    private static String minutes(Duration least, Duration most) {
        long low = Math.max(1, Math.round(least.toSeconds() / 60.0));
        long high = Math.max(1, Math.round(most.toSeconds() / 60.0));
        return low == high ? low + " min" : low + "-" + high + " min";
    }
}
