package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Ease;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.Step;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.TimelineItem;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the gentler session from going further than the session of its kind before it was planned to: a new week or a
 * higher level waits for a day on which it is done as written. A single set has no half, so the first day of such a week
 * would be more than the last time.
 *
 * @param program the program
 * @param catalog where its exercises are found
 * @param last what was planned the last time
 */
record NoFurther(Program program, Catalog catalog, Prescription last) {

    /** The day as it is where it has no more of anything; else in the week and at the levels of the last time. */
    Prescription than(Prescription today) {
        return isMore(today) ? held(today) : today;
    }

    private Prescription held(Prescription today) {
        Set<ProgramPath> out = new HashSet<>(today.without());
        today.joined().stream().filter(place -> !last.joined().contains(place)).forEach(out::add);
        return new Prescription(
                last.week(),
                today.day(),
                last.sessionOfWeek(),
                today.sessionOfDay(),
                last.afterwards(),
                today.session(),
                last.level(),
                last.levels(),
                last.levelsSince(),
                today.ease(),
                today.soreSide(),
                today.choices(),
                out,
                last.joined());
    }

    private boolean isMore(Prescription today) {
        List<TimelineItem> now = items(today);
        List<TimelineItem> then = items(last.with(Ease.AS_WRITTEN));
        return addsAPlace(now, then)
                || isMore(now, then, NoFurther::sets, item -> item.place().toString())
                || isMore(now, then, NoFurther::reps, NoFurther::placed)
                || isMore(now, then, item -> time(item).toMillis(), NoFurther::placed);
    }

    private static boolean addsAPlace(List<TimelineItem> now, List<TimelineItem> then) {
        Set<ProgramPath> before = then.stream().map(TimelineItem::place).collect(Collectors.toSet());
        return !before.containsAll(now.stream().map(TimelineItem::place).toList());
    }

    /** Whether something is more, or was not there; an easier exercise has only its sets to be compared. */
    private static boolean isMore(
            List<TimelineItem> now,
            List<TimelineItem> then,
            Function<TimelineItem, Long> amount,
            Function<TimelineItem, String> key) {
        Map<String, Long> before = then.stream().collect(Collectors.toMap(key, amount, Math::max));
        return now.stream().anyMatch(item -> {
            long most = before.getOrDefault(key.apply(item), item.insteadOf().isPresent() ? Long.MAX_VALUE : -1L);
            return amount.apply(item) > most;
        });
    }

    private static String placed(TimelineItem item) {
        return item.place() + " " + item.exercise().id();
    }

    private static long sets(TimelineItem item) {
        return item.steps().stream()
                .mapToLong(step -> (long) step.sets() * step.rounds())
                .max()
                .orElse(0);
    }

    private static long reps(TimelineItem item) {
        return item.steps().stream().mapToInt(Step::reps).max().orElse(0);
    }

    private static Duration time(TimelineItem item) {
        return item.steps().stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    private List<TimelineItem> items(Prescription day) {
        return Timeline.of(program, day, catalog).items();
    }
}
