package dev.uncramp.core.build;

import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an amount grows from stage to stage: one thing, by one step.
 *
 * <p>Repetitions rise by 2, an odd number to the next even one, up to 12: 8 to 12 before more load is taken, a.3 [AAOS-blog-abd] [ANIM-er]. Sets, holds and
 * rests stay; what is not counted in repetitions stays.
 */
final class Growth {

    private static final int STEP = 2;
    private static final int MOST = 12;

    private Growth() {}

    static List<SingleDose> of(Exercise exercise, SingleDose first, Stages stages) {
        List<SingleDose> doses = new ArrayList<>(List.of(first));
        boolean grows = exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.ISOMETRIC;
        Optional<Goal> goal = Amounts.goal(first.amount()).filter(its -> grows && counted(its));
        if (goal.isEmpty()) {
            return doses;
        }
        int reps = goal.get().measure().value().planned().intValue();
        while (doses.size() < stages.count() && reps < MOST) {
            reps = Math.min(MOST, reps + STEP - reps % STEP);
            Measure more = Measure.of(reps, KnownUnit.REPS);
            doses.add(new SingleDose(
                    new Goal(
                            goal.get().sets(),
                            more,
                            Optional.empty(),
                            goal.get().label()),
                    first.parts()));
        }
        return doses;
    }

    private static boolean counted(Goal goal) {
        return goal.rise().isEmpty()
                && goal.reps().flatMap(reps -> reps.exact()).isPresent();
    }
}
