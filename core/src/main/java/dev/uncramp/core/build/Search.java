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

    /** The best plan that was found; one without a choice where nothing can be chosen. */
    Plan best() {
        Plan free = climbed(start(false), candidates);
        if (free.score().off().isZero() && free.score().unmet().isEmpty()) {
            return free;
        }
        Plan sparing = climbed(
                climbed(start(true), candidates.stream().map(Search::shortest).toList()), candidates);
        return sparing.score().compareTo(free.score()) < 0 ? sparing : free;
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
            if (portion.secondsIn(0) < least.secondsIn(0)) {
                least = portion;
            }
        }
        return candidate.with(List.of(least));
    }

    private Plan climbed(Plan from, List<Candidate> among) {
        Plan best = from;
        while (true) {
            Plan next = Neighbours.best(best, among, judge);
            if (next.score().compareTo(best.score()) >= 0) {
                return best;
            }
            best = next;
        }
    }
}
