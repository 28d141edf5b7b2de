package dev.uncramp.core.build;

import dev.uncramp.core.dose.SingleDose;
import java.util.List;

/**
 * How much of an exercise, week by week.
 *
 * @param doses the dose in each stage; one for all where nothing grows
 * @param millis how long each of them takes, in thousandths of a second: a repetition may take half a second
 * @param isUsual whether it begins with the usual amount
 */
record Portion(List<SingleDose> doses, List<Integer> millis, boolean isUsual) {

    Portion {
        doses = List.copyOf(doses);
        millis = List.copyOf(millis);
    }

    /** How long it takes in a stage. */
    int millisIn(int stage) {
        return millis.get(Math.min(stage, millis.size() - 1));
    }

    boolean grows() {
        return doses.size() > 1;
    }
}
