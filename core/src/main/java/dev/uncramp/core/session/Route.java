package dev.uncramp.core.session;

import dev.uncramp.core.exercise.Exercise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The steps of a session in order, each with the turn that it belongs to.
 *
 * @param spots the steps in order, each with its place as index
 */
record Route(List<Spot> spots) {

    static final Route EMPTY = new Route(List.of());

    /**
     * A step and its turn.
     *
     * @param step the step
     * @param visit its turn; of a gap the turn after it
     * @param turn the number of the turn
     * @param gap whether it lies before the turn
     */
    record Spot(Step step, Visit visit, int turn, boolean gap) {}

    /** Copies the list. */
    Route {
        spots = List.copyOf(spots);
    }

    static Route of(List<Visit> visits) {
        return EMPTY.and(visits);
    }

    int size() {
        return spots.size();
    }

    List<Step> steps() {
        return spots.stream().map(Spot::step).toList();
    }

    /** How long it takes: every step but a first get-ready. */
    Duration length() {
        Duration length = Duration.ZERO;
        for (Spot spot : spots) {
            if (spot.step().index() > 0 || spot.step().kind() != StepKind.READY) {
                length = length.plus(spot.step().length());
            }
        }
        return length;
    }

    /** The steps of each exercise, by its place among the exercises of the session. */
    Map<Integer, List<Step>> stepsByItem() {
        Map<Integer, List<Step>> byItem = new HashMap<>();
        for (Spot spot : spots) {
            if (spot.step().item().isPresent()) {
                byItem.computeIfAbsent(spot.step().item().get(), none -> new ArrayList<>())
                        .add(spot.step());
            }
        }
        return byItem;
    }

    Spot at(int index) {
        return spots.get(index);
    }

    /** The turns that have not been reached at a step, in order; without the one whose gap it is. */
    List<Visit> visitsAfter(int index) {
        List<Visit> later = new ArrayList<>();
        int turn = at(index).turn();
        for (Spot spot : spots.subList(index, size())) {
            if (spot.turn() > turn) {
                later.add(spot.visit());
                turn = spot.turn();
            }
        }
        return later;
    }

    /** The steps up to and with this one, and then other turns. */
    Route upTo(int index, List<Visit> instead) {
        return new Route(spots.subList(0, index + 1)).and(instead);
    }

    /** The sets of the exercise in hand that are not over in this turn, the one in hand counted. */
    int setsLeft(int index) {
        Spot spot = at(index);
        Step step = spot.step();
        if (spot.gap()) {
            Step first = spot.visit().steps().get(0);
            return step.item().equals(spot.visit().item()) ? first.sets() - first.set() + 1 : 0;
        }
        boolean over = step.kind().isPause()
                && (index + 1 == size() || at(index + 1).step().set() > step.set());
        return step.sets() - step.set() + (over ? 0 : 1);
    }

    /** Which part of which turn a step is. */
    StepEnd.Slot slotOf(int index) {
        Spot spot = at(index);
        int first = index;
        while (first + 1 < size() && at(first).gap()) {
            first++;
        }
        while (first > 0 && !at(first - 1).gap() && at(first - 1).turn() == spot.turn()) {
            first--;
        }
        Step begin = spot.visit().steps().get(0);
        return new StepEnd.Slot(spot.visit().item(), spot.visit().eased(), begin.round(), begin.set(), index - first);
    }

    private Route and(List<Visit> visits) {
        List<Spot> all = new ArrayList<>(spots);
        for (Visit visit : visits) {
            int turn = all.isEmpty() ? 0 : all.get(all.size() - 1).turn() + 1;
            for (Step step : gap(all, visit)) {
                all.add(new Spot(step.at(all.size()), visit, turn, true));
            }
            for (Step step : visit.steps()) {
                all.add(new Spot(step.at(all.size()), visit, turn, false));
            }
        }
        return new Route(all);
    }

    private static List<Step> gap(List<Spot> before, Visit next) {
        if (before.isEmpty()) {
            return Gaps.before(next);
        }
        Optional<Exercise> exercise =
                last(before, visit -> visit.exercise().isPresent()).flatMap(Visit::exercise);
        Optional<Visit> last = last(before, visit -> true);
        return last.isEmpty() ? Gaps.lead(next) : Gaps.between(last.get(), exercise, next);
    }

    /** The last turn that has begun and is of a kind; looked for from the end, because sessions are long. */
    private static Optional<Visit> last(List<Spot> before, Predicate<Visit> kind) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Spot spot = before.get(i);
            if (!spot.gap() && kind.test(spot.visit())) {
                return Optional.of(spot.visit());
            }
        }
        return Optional.empty();
    }
}
