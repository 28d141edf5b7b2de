package dev.uncramp.core.session;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts what was prescribed and what came of it; where a step was done again, its last end counts. */
final class Tallies {

    private record Key(int item, boolean eased, int round, int set, Side side) {

        static final Comparator<Key> ORDER = Comparator.comparingInt(Key::item).thenComparing(Key::eased);

        static Key of(int item, boolean eased, Step step) {
            return new Key(item, eased, step.round(), step.set(), step.side());
        }
    }

    private Tallies() {}

    static List<Tally> of(Timeline timeline, State state) {
        Map<Key, List<Step>> prescribed = new LinkedHashMap<>();
        collect(prescribed, timeline.route(), spot -> true);
        collect(prescribed, state.place().route(), spot -> spot.visit().eased() || timeline.isSpare(spot.visit()));
        Map<Key, List<StepEnd>> ends = new LinkedHashMap<>();
        for (StepEnd end : counted(state)) {
            if (end.step().isExercise()) {
                end.slot()
                        .item()
                        .ifPresent(item -> ends.computeIfAbsent(
                                        Key.of(item, end.slot().eased(), end.step()), key -> new ArrayList<>())
                                .add(end));
            }
        }
        return prescribed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Key.ORDER))
                .map(entry ->
                        tally(timeline, entry.getKey(), entry.getValue(), ends.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** The end of each step that counts. */
    static Collection<StepEnd> counted(State state) {
        Map<StepEnd.Slot, StepEnd> last = new LinkedHashMap<>();
        state.log().ends().forEach(end -> last.put(end.slot(), end));
        return last.values();
    }

    /** The time of the ends that count and fit. */
    static Duration time(Collection<StepEnd> ends, Predicate<StepEnd> which) {
        return ends.stream().filter(which).map(StepEnd::held).reduce(Duration.ZERO, Duration::plus);
    }

    private static void collect(Map<Key, List<Step>> steps, Route route, Predicate<Route.Spot> which) {
        for (Route.Spot spot : route.spots()) {
            if (spot.step().isExercise() && which.test(spot)) {
                spot.visit()
                        .item()
                        .ifPresent(item -> steps.computeIfAbsent(
                                        Key.of(item, spot.visit().eased(), spot.step()), key -> new ArrayList<>())
                                .add(spot.step()));
            }
        }
    }

    private static Tally tally(Timeline timeline, Key key, List<Step> steps, List<StepEnd> ends) {
        TimelineItem item = timeline.items().get(key.item());
        ExerciseId exercise = key.eased()
                ? item.easier().orElse(item).exercise().id()
                : item.exercise().id();
        return new Tally(
                key.item(),
                exercise,
                key.eased(),
                key.round(),
                key.set(),
                key.side(),
                steps.stream().mapToInt(Place::repsOf).sum(),
                steps.stream().flatMap(step -> step.planned().stream()).reduce(Duration.ZERO, Duration::plus),
                reps(ends, StepEnd.Way.DONE),
                reps(ends, StepEnd.Way.PLAYED),
                reps(ends, StepEnd.Way.SKIPPED),
                time(ends, end -> end.way() != StepEnd.Way.PLAYED),
                time(ends, end -> end.way() == StepEnd.Way.PLAYED));
    }

    private static int reps(List<StepEnd> ends, StepEnd.Way way) {
        return ends.stream()
                .filter(end -> end.way() == way)
                .mapToInt(StepEnd::reps)
                .sum();
    }
}
