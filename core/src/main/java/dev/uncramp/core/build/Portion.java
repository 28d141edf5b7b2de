package dev.uncramp.core.build;

import dev.uncramp.core.dose.SingleDose;
import java.util.List;
import java.util.Optional;

/**
 * How much of an exercise, week by week.
 *
 * @param doses the dose in each stage; one for all where nothing grows
 * @param millis how long each of them takes, in thousandths of a second: a repetition may take half a second
 * @param far how far the first of them is from the usual amount: 0 where it is that
 * @param next the harder exercise that goes on where this one ends, where one does
 */
record Portion(List<SingleDose> doses, List<Integer> millis, int far, Optional<Next> next) {

    Portion {
        doses = List.copyOf(doses);
        millis = List.copyOf(millis);
    }

    /** How long it takes in a stage. */
    int millisIn(int stage) {
        return millis.get(Math.min(stage, millis.size() - 1));
    }

    /** How long it is over the weeks, to compare it with others of one exercise. */
    int length() {
        return millis.get(0) + millis.get(millis.size() - 1);
    }

    boolean grows() {
        return doses.size() > 1;
    }

    /** Whether it is not the same in all weeks. */
    boolean differs() {
        return grows() || next.isPresent();
    }
}
