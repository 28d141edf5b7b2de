package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One turn at an exercise, or a care step: what is done between two gaps.
 *
 * @param item the exercise by its number in the timeline; empty for a care step
 * @param exercise the exercise; empty for a care step
 * @param eased whether it is the easier one, taken during the session
 * @param steps its steps, never empty; the first and the last one are no pauses
 * @param gap the rest before it that is written, such as a rest between rounds
 * @param ready the get-ready time that is written for it
 * @param waits whether the gap before it waits for a key
 */
record Visit(
        Optional<Integer> item,
        Optional<Exercise> exercise,
        boolean eased,
        List<Step> steps,
        Optional<Duration> gap,
        Optional<Duration> ready,
        boolean waits) {

    /** Copies the list; refuses an empty one. */
    Visit {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a turn has a step");
        }
    }

    Visit waiting() {
        return new Visit(item, exercise, eased, steps, gap, ready, true);
    }

    /** The same turn with the time to get down to the floor before it, where it begins there: rule R1. */
    Visit gettingDown() {
        boolean down = exercise.filter(first -> Limits.ready(first).compareTo(Limits.POSITION_FLOOR) < 0)
                .flatMap(Exercise::start)
                .filter(Position::onTheFloor)
                .isPresent();
        return down && ready.isEmpty()
                ? new Visit(item, exercise, eased, steps, gap, Optional.of(Limits.POSITION_FLOOR), waits)
                : this;
    }

    boolean isOf(int number) {
        return item.equals(Optional.of(number));
    }

    /** At most so many sets, and no pause after the last one. */
    Visit atMost(int sets) {
        List<Step> kept = new ArrayList<>();
        for (Step step : steps) {
            if (step.set() <= sets) {
                kept.add(step.ofSets(Math.min(sets, step.sets())));
            }
        }
        while (kept.size() > 1 && kept.get(kept.size() - 1).kind().isPause()) {
            kept.remove(kept.size() - 1);
        }
        return new Visit(item, exercise, eased, kept, gap, ready, waits);
    }

    /** The same turn in a round. */
    Visit inRound(int number, int of) {
        List<Step> numbered =
                steps.stream().map(step -> step.inRound(number, of)).toList();
        return new Visit(item, exercise, eased, numbered, gap, ready, waits);
    }

    /** This turn in place of another one: with no more sets, in its round, after its gap. */
    Visit like(Visit other) {
        Step first = other.steps().get(0);
        Visit numbered = atMost(first.sets()).inRound(first.round(), first.rounds());
        return new Visit(item, exercise, eased, numbered.steps(), other.gap(), ready, other.waits());
    }
}
