package dev.uncramp.core.build;

import dev.uncramp.core.dose.SingleDose;
import java.util.List;

/**
 * How much of an exercise, week by week.
 *
 * @param doses the dose in each stage; one for all where nothing grows
 * @param seconds how long each of them takes
 * @param isUsual whether it begins with the usual amount
 */
record Portion(List<SingleDose> doses, List<Integer> seconds, boolean isUsual) {

    Portion {
        doses = List.copyOf(doses);
        seconds = List.copyOf(seconds);
    }

    /** How long it takes in a stage. */
    int secondsIn(int stage) {
        return seconds.get(Math.min(stage, seconds.size() - 1));
    }

    boolean grows() {
        return doses.size() > 1;
    }
}
