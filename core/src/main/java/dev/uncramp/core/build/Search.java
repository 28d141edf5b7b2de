package dev.uncramp.core.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses exercises and amounts: greedily, then improved until no single swap, addition, removal or other amount is
 * better by the objective.
 *
 * <p>Local search with best improvement: from the plan that it has, every plan that differs by one thing is judged, and
 * the best one is taken, until none is better. It begins once with nothing but what must be in, and once with the short
 * amounts only; the better end counts. Ties go to the plan that is tried first, so that the same request gives the same
 * program.
 */
final class Search {

    private final List<Candidate> candidates;
    private final Judge judge;

    Search(List<Candidate> candidates, Judge judge) {
        this.candidates = candidates;
        this.judge = judge;
    }

    /** The best plan that was found; one that does not fit, or without a choice, where none was. */
    Plan best() {
        Plan free = fitted(climbed(start(false), candidates, Goal.ALL));
        if (free.score().off().isZero() && free.score().unmet().isEmpty()) {
            return free;
        }
        List<Candidate> brief = candidates.stream().map(Search::shortest).toList();
        Plan sparing = fitted(climbed(climbed(start(true), brief, Goal.ALL), candidates, Goal.ALL));
        return Goal.MINUTES.isBetter(sparing, free) ? sparing : free;
    }

    /** What a climb goes by. */
    enum Goal {
        /** The objective. */
        ALL,

        /** The minutes first, then the objective. */
        MINUTES;

        boolean isBetter(Plan one, Plan other) {
            int off =
                    this == MINUTES ? one.score().off().compareTo(other.score().off()) : 0;
            return off < 0 || (off == 0 && one.score().compareTo(other.score()) < 0);
        }
    }

    /** A plan whose minutes fit, if one is in reach: coverage is given up for minutes, but never more than that takes. */
    private Plan fitted(Plan plan) {
        return plan.score().off().isZero() ? plan : climbed(plan, candidates, Goal.MINUTES);
    }

    private Plan start(boolean sparing) {
        List<Choice> fixed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.isFixed()) {
                Candidate its = sparing ? shortest(candidate) : candidate;
                fixed.add(new Choice(candidate, its.portions().get(0)));
            }
        }
        return judge.plan(fixed);
    }

    /** The same candidate with its shortest amount alone. */
    private static Candidate shortest(Candidate candidate) {
        Portion least = candidate.portions().get(0);
        for (Portion portion : candidate.portions()) {
            if (portion.millisIn(0) < least.millisIn(0)) {
                least = portion;
            }
        }
        return candidate.with(List.of(least));
    }

    private Plan climbed(Plan from, List<Candidate> among, Goal goal) {
        Plan best = from;
        while (true) {
            Plan next = Neighbours.best(best, among, judge, goal);
            if (!goal.isBetter(next, best)) {
                return best;
            }
            best = next;
        }
    }
}
