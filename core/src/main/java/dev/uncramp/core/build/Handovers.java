package dev.uncramp.core.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets an exercise end before the last stage, and the harder one of its ladder go on: one thing grows, by one step.
 *
 * <p>Only where the sources name the harder one, where it does all that the easier one does, and in the same place and
 * position, so that nothing else of the session changes.
 */
final class Handovers {

    private Handovers() {}

    /** The same candidates, with the amounts that a harder one follows at the end of what they may be. */
    static List<Candidate> added(List<Candidate> all, Stages stages) {
        int last = stages.count() - 1;
        return last < 1
                ? all
                : all.stream().map(candidate -> added(candidate, all, last)).toList();
    }

    private static Candidate added(Candidate easier, List<Candidate> all, int last) {
        List<Portion> portions = new ArrayList<>(easier.portions());
        for (Candidate harder : all) {
            if (easier.mayBecome(harder)) {
                Portion its = harder.portions().get(0);
                for (Portion portion : easier.portions()) {
                    if (portion.doses().size() <= last && isOfASide(portion) == isOfASide(its)) {
                        portions.add(followed(portion, harder, its, last));
                    }
                }
            }
        }
        return easier.with(portions);
    }

    private static Portion followed(Portion portion, Candidate harder, Portion its, int last) {
        List<Integer> millis = new ArrayList<>();
        for (int stage = 0; stage < last; stage++) {
            millis.add(portion.millisIn(stage));
        }
        millis.add(its.millisIn(0));
        Next next = new Next(harder.with(List.of()), its.doses().get(0), last);
        return new Portion(portion.doses(), millis, portion.far(), Optional.of(next));
    }

    private static boolean isOfASide(Portion portion) {
        return Choice.isOfASide(portion.doses().get(0));
    }
}
