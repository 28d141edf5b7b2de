package dev.uncramp.core.session;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a session is on its route.
 *
 * @param route the steps as they stand now
 * @param at the step in hand; the number of steps once all are over
 * @param floor the first step to which one may go back
 * @param extra what was added to the time of the step in hand
 * @param more what was added to its repetitions
 * @param eased the exercises for which the easier one was taken
 * @param concern the exercise that was called red, while the person chooses how to go on
 */
record Place(Route route, int at, int floor, Duration extra, int more, Set<Integer> eased, Optional<Integer> concern) {

    /** Copies the set. */
    Place {
        eased = Set.copyOf(eased);
    }

    static Place before(Route route) {
        return new Place(route, 0, 0, Duration.ZERO, 0, Set.of(), Optional.empty());
    }

    boolean isOver() {
        return at >= route.size();
    }

    Optional<Step> step() {
        return isOver() ? Optional.empty() : Optional.of(route.at(at).step());
    }

    Place to(int index) {
        return new Place(route, index, floor, Duration.ZERO, 0, eased, Optional.empty());
    }

    Place extended(Duration by) {
        return new Place(route, at, floor, extra.plus(by), more, eased, concern);
    }

    /** The step in hand, if it ends by time, lasts at least what is over of it. */
    Place lasting(Duration spent) {
        Duration missing = spent.minus(length());
        boolean timed = step().filter(Step::endsByTime).isPresent();
        return timed && !missing.isNegative() ? extended(missing) : this;
    }

    Place retargeted(int by) {
        return new Place(route, at, floor, extra, more + by, eased, concern);
    }

    Place concerning(int item) {
        return new Place(route, at, floor, extra, more, eased, Optional.of(item));
    }

    Place onto(Route other) {
        return new Place(other, at, floor, extra, more, eased, concern);
    }

    /** What was done so far is not gone back to. */
    Place closedBehind() {
        return new Place(route, at, at + 1, extra, more, eased, concern);
    }

    /** The easier exercise was taken: nothing before it is gone back to. */
    Place easedOnto(Route other, int item) {
        Set<Integer> all = new HashSet<>(eased);
        all.add(item);
        return new Place(other, at, at + 1, extra, more, all, concern);
    }

    /** How long the step in hand lasts, the movement before a hold counted. */
    Duration length() {
        return step().map(step -> step.length().plus(extra)).orElse(Duration.ZERO);
    }

    /** How many repetitions the step in hand aims at. */
    int target() {
        return step().map(step -> repsOf(step) + more).orElse(0);
    }

    static int repsOf(Step step) {
        return step.kind() == StepKind.REPS ? step.reps() : 1;
    }

    /** The exercise in hand, by its number: the red one, else that of the step, or of the last one before it. */
    Optional<Integer> item() {
        return concern.or(this::itemOfStep);
    }

    private Optional<Integer> itemOfStep() {
        for (int index = Math.min(at, route.size() - 1); index >= 0; index--) {
            Optional<Integer> item = route.at(index).step().item();
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    /** The turn that a step belongs to as seen by the person: a rest belongs to the turn before it. */
    Visit visitOf(int index) {
        Route.Spot spot = route.at(index);
        if (spot.gap() && spot.step().kind() == StepKind.REST) {
            for (int earlier = index - 1; earlier >= 0; earlier--) {
                Route.Spot before = route.at(earlier);
                if (!before.gap() && before.step().item().equals(spot.step().item())) {
                    return before.visit();
                }
            }
        }
        return spot.visit();
    }

    /** Whether the easier one of an exercise was taken during the session. */
    boolean isEased(int item) {
        return eased.contains(item);
    }
}
