package dev.uncramp.core.check;

import dev.uncramp.core.clinical.StretchLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds stretches that are too short in all. */
final class StretchTotal implements Rule {

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
        return About.what("A stretch that comes to much less than 60 seconds a day for its muscle, all its repetitions"
                        + " and the other stretches of that muscle counted; 3 times 15 seconds is enough. What stands"
                        + " in a block for warming up or cooling down is left alone.")
                .why("It takes about a minute of stretching in all, on each side, to win range.")
                .source("American College of Sports Medicine, about 60 s for a stretch [ACSM-2nd]")
                .example("- wall-calf-stretch: 30 s, each side")
                .instead("- wall-calf-stretch: 2 x 30 s, each side");
    }

    @Override
    public Extent needs() {
        return Extent.SESSIONS;
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (SessionView session : program.sessions()) {
            Map<ProgramPath, Best> best = new LinkedHashMap<>();
            session.days().forEach(day -> look(day, session, best));
            best.values().stream()
                    .filter(one -> one.total().compareTo(StretchLimits.NEARLY_WHOLE) < 0)
                    .filter(one -> one.held().longest().compareTo(StretchLimits.SHORTEST_HOLD) >= 0)
                    .filter(one -> !isAround(one.item()))
                    .forEach(one -> findings.add(found(one)));
        }
        return findings;
    }

    /**
     * A stretch on the day on which it comes to most.
     *
     * @param item the stretch
     * @param held how it is held
     * @param total what it comes to in a day, with the other stretches of its muscle
     */
    private record Best(TimelineItem item, Held held, Duration total) {}

    private Finding found(Best one) {
        return Finding.of(
                this,
                one.item().place(),
                "`%s` comes to %s of stretching in all%s"
                        .formatted(
                                one.item().exercise().id(),
                                InWords.time(one.total()),
                                one.item().dose().parts().side().isPresent() ? " on a side" : ""),
                "About 60 s in all win range: `2 x 30 s`, or `4 x 15 s`.");
    }

    private static void look(Day day, SessionView session, Map<ProgramPath, Best> best) {
        List<TimelineItem> items = day.timeline().items().stream()
                .filter(item -> item.exercise().kind() == Kind.STRETCH)
                .toList();
        if (items.isEmpty()) {
            return;
        }
        int times = session.timesOn(day).orElse(1);
        List<Best> stretches = new ArrayList<>();
        for (TimelineItem item : items) {
            Held.of(item.dose())
                    .ifPresent(held -> stretches.add(new Best(
                            item, held, held.total().multipliedBy(rounds(item)).multipliedBy(times))));
        }
        for (Best one : stretches) {
            Duration all = stretches.stream()
                    .filter(other ->
                            shareAMuscle(one.item().exercise(), other.item().exercise()))
                    .map(Best::total)
                    .reduce(Duration.ZERO, Duration::plus);
            Best now = new Best(one.item(), one.held(), all);
            best.merge(one.item().place(), now, (a, b) -> a.total().compareTo(b.total()) >= 0 ? a : b);
        }
    }

    private static long rounds(TimelineItem item) {
        Set<Integer> rounds = new HashSet<>();
        for (Step step : item.steps()) {
            rounds.add(step.round());
        }
        return Math.max(1, rounds.size());
    }

    private static boolean shareAMuscle(Exercise one, Exercise other) {
        return one.id().equals(other.id()) || !Collections.disjoint(one.stretches(), other.stretches());
    }

    private static boolean isAround(TimelineItem item) {
        return item.block()
                .filter(name -> Around.isWarmUp(name) || Around.isCoolDown(name))
                .isPresent();
    }
}
