package dev.uncramp.core.build;

import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an amount grows from stage to stage: one thing, by one step.
 *
 * <p>Repetitions rise by 2, an odd number to the next even one, up to 12: 8 to 12 before more load is taken, a.3 [AAOS-blog-abd] [ANIM-er].
 * The brisk minutes of a walk rise by 2, a.4 [NHLBI-sc], or by 1 where 2 are too many for the minutes of the session.
 * Sets, holds and rests stay; so does what is counted in neither, and what is held for 10 s or more.
 */
final class Growth {

    private static final int STEP = 2;
    private static final int MOST = 12;

    private static final Duration LONG_HOLD = Duration.ofSeconds(10);

    private Growth() {}

    /** The ways in which an amount may go on, a list of a dose a stage each; the one that grows most first, the one that stays last. */
    static List<List<SingleDose>> of(Exercise exercise, Grade grade, SingleDose first, Stages stages) {
        List<List<SingleDose>> ways = new ArrayList<>();
        Optional<Walk> walk = Sizes.isSteady(exercise) ? Walk.briskIn(first) : Optional.empty();
        walk.ifPresent(its -> {
            for (int step = STEP; step > 0; step--) {
                ways.add(longer(its, step, stages));
            }
        });
        boolean grows = grade == Grade.BUILD && (exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.ISOMETRIC);
        Amounts.goal(first.amount())
                .filter(goal -> grows && counted(goal) && !isLong(first))
                .ifPresent(goal -> ways.add(more(goal, first, stages)));
        return shortened(ways, first, stages.count());
    }

    /** Each way through all stages, then the same with fewer steps; at the end the amount that stays. */
    private static List<List<SingleDose>> shortened(List<List<SingleDose>> ways, SingleDose first, int most) {
        List<List<SingleDose>> all = new ArrayList<>();
        for (int steps = most; steps > 1; steps--) {
            for (List<SingleDose> way : ways) {
                if (way.size() >= steps) {
                    all.add(List.copyOf(way.subList(0, steps)));
                }
            }
        }
        all.add(List.of(first));
        return all;
    }

    /** Whether it is held so long that ten times is the goal: 10 x 10 s, a.2 [CHESTER] [PMC-neck]. */
    private static boolean isLong(SingleDose dose) {
        return dose.parts().hold().flatMap(hold -> hold.measure().time()).stream()
                .anyMatch(hold -> hold.compareTo(LONG_HOLD) >= 0);
    }

    /** How an amount grows, as a sentence for a therapist; empty where it stays. */
    static Optional<String> said(Portion portion) {
        boolean counted = Amounts.goal(portion.doses().get(0).amount()).isPresent();
        return portion.grows()
                ? Optional.of(
                        counted
                                ? "Repetitions rise by 2 at a time, to 12 at most [AAOS-blog-abd]."
                                : "The brisk minutes grow a little at a time [NHLBI-sc].")
                : Optional.empty();
    }

    private static List<SingleDose> longer(Walk first, int step, Stages stages) {
        List<SingleDose> doses = new ArrayList<>(List.of(first.dose()));
        Optional<Walk> next = first.longer(step);
        while (doses.size() < stages.count() && next.isPresent()) {
            doses.add(next.get().dose());
            next = next.get().longer(step);
        }
        return doses;
    }

    private static List<SingleDose> more(Goal goal, SingleDose first, Stages stages) {
        List<SingleDose> doses = new ArrayList<>(List.of(first));
        int reps = goal.measure().value().planned().intValue();
        while (doses.size() < stages.count() && reps < MOST) {
            reps = Math.min(MOST, reps + STEP - reps % STEP);
            Measure more = Measure.of(reps, KnownUnit.REPS);
            doses.add(new SingleDose(new Goal(goal.sets(), more, Optional.empty(), goal.label()), first.parts()));
        }
        return doses;
    }

    private static boolean counted(Goal goal) {
        return goal.rise().isEmpty()
                && goal.reps().flatMap(reps -> reps.exact()).isPresent();
    }
}
