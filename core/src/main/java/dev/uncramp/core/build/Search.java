package dev.uncramp.core.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses exercises and amounts: greedily, then improved until no single swap, addition, removal or other amount is
 * better by the objective.
 *
 * <p>Local search with best improvement: from the plan that it has, every plan that differs by one thing is judged, and
 * the best one is taken, until none is better. It begins with nothing but what must be in; then with the short amounts
 * only, without the floor, and with each exercise that would do what is still undone; the best end counts. Ties go to the plan that is tried first, so that the same request gives the same
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
        List<Candidate> plain = candidates.stream().map(Candidate::plain).toList();
        Plan best = best(plain);
        return best.score().moving().isZero() ? best : better(best(upright(plain)), best);
    }

    /** The best plan that was found from some of the exercises; at its end all may be chosen. */
    private Plan best(List<Candidate> among) {
        List<Candidate> brief = among.stream().map(Search::shortest).toList();
        Plan best = from(start(among, false), among);
        if (!isWhole(best)) {
            best = better(from(climbed(start(among, true), brief, Goal.ALL), among), best);
        }
        for (Candidate missed : missed(best, among)) {
            best = better(with(missed, among, brief), best);
        }
        return from(loose(best), candidates);
    }

    /** Whether all that is called for is done in the minutes. */
    private static boolean isWhole(Plan plan) {
        return plan.score().off().isZero() && plan.score().unmet().isEmpty();
    }

    private static Plan better(Plan one, Plan other) {
        return Goal.MINUTES.isBetter(one, other) ? one : other;
    }

    private Plan from(Plan start, List<Candidate> among) {
        return fitted(climbed(start, among, Goal.ALL), among);
    }

    /** For each thing that a plan leaves undone an exercise that does it, one that the sources name before others. */
    private Set<Candidate> missed(Plan plan, List<Candidate> among) {
        Set<Candidate> missed = new LinkedHashSet<>();
        long open = judge.wanted().all();
        for (Choice choice : plan.choices()) {
            open &= ~choice.met();
        }
        for (long need = 1; need <= open; need <<= 1) {
            long bit = open & need;
            among.stream()
                    .filter(candidate -> (candidate.met() & bit) != 0
                            && !candidate.portions().isEmpty())
                    .min(Comparator.comparing((Candidate candidate) -> !candidate.isNamed()))
                    .ifPresent(missed::add);
        }
        return missed;
    }

    /** The best plan with one exercise in it from the start, which it may lose again at the end. */
    private Plan with(Candidate must, List<Candidate> among, List<Candidate> brief) {
        List<Candidate> held = holding(must, among);
        Plan begun = climbed(start(held, true), holding(must, brief), Goal.ALL);
        return from(loose(from(begun, held)), among);
    }

    /** The same plan, in which what had to be in need not be any more. */
    private Plan loose(Plan plan) {
        return judge.plan(plan.choices().stream()
                .map(choice -> new Choice(candidates.get(choice.candidate().index()), choice.portion()))
                .toList());
    }

    private static List<Candidate> holding(Candidate must, List<Candidate> all) {
        return all.stream()
                .map(candidate -> candidate.index() == must.index() ? candidate.fixed() : candidate)
                .toList();
    }

    /** Only those that nobody gets down to the floor for, and what must be in. */
    private static List<Candidate> upright(List<Candidate> all) {
        return all.stream()
                .map(candidate ->
                        candidate.isOnTheFloor() && !candidate.isFixed() ? candidate.with(List.of()) : candidate)
                .toList();
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
    private Plan fitted(Plan plan, List<Candidate> among) {
        return plan.score().off().isZero() ? plan : climbed(plan, among, Goal.MINUTES);
    }

    private Plan start(List<Candidate> all, boolean sparing) {
        List<Choice> fixed = new ArrayList<>();
        for (Candidate candidate : all) {
            if (candidate.isFixed()) {
                Candidate its = sparing ? shortest(candidate) : candidate;
                fixed.add(new Choice(candidate, its.portions().get(0)));
            }
        }
        return judge.plan(fixed);
    }

    /** The same candidate with its shortest amount alone. */
    private static Candidate shortest(Candidate candidate) {
        if (candidate.portions().isEmpty()) {
            return candidate;
        }
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
