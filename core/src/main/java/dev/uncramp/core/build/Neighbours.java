package dev.uncramp.core.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The plans that differ from a plan by one thing: a swap, an addition, a removal, or another amount; and where none of
 * them is better, by two.
 */
final class Neighbours {

    private Neighbours() {}

    /** The best plan among a plan and those beside it; the plan itself where none is better. */
    static Plan best(Plan from, List<Candidate> candidates, Judge judge, Search.Goal goal) {
        Best best = new Best(from, judge, goal);
        each(from.choices(), candidates, best);
        if (best.plan.equals(from)) {
            eachOfTwo(from.choices(), candidates, best);
        }
        return best.plan;
    }

    /** Makes every list of choices that differs by one thing. */
    static void each(List<Choice> from, List<Candidate> candidates, Consumer<List<Choice>> with) {
        Set<Integer> in =
                from.stream().map(choice -> choice.candidate().index()).collect(Collectors.toSet());
        for (Candidate candidate : candidates) {
            if (!in.contains(candidate.index())) {
                for (Portion portion : candidate.portions()) {
                    List<Choice> more = new ArrayList<>(from);
                    more.add(new Choice(candidate, portion));
                    with.accept(more);
                }
            }
        }
        for (int place = 0; place < from.size(); place++) {
            at(place, from, candidates, in, with);
        }
    }

    /** Makes lists that differ by two things: another amount of one exercise, and one more or one fewer beside it. */
    static void eachOfTwo(List<Choice> from, List<Candidate> candidates, Consumer<List<Choice>> with) {
        for (int place = 0; place < from.size(); place++) {
            Candidate here = from.get(place).candidate();
            for (Portion portion : here.portions()) {
                List<Choice> other = new ArrayList<>(from);
                other.set(place, new Choice(here, portion));
                each(other, candidates, choices -> {
                    if (choices.size() != from.size()) {
                        with.accept(choices);
                    }
                });
            }
        }
    }

    private static void at(
            int place, List<Choice> from, List<Candidate> candidates, Set<Integer> in, Consumer<List<Choice>> with) {
        Candidate here = from.get(place).candidate();
        if (!here.isFixed()) {
            List<Choice> fewer = new ArrayList<>(from);
            fewer.remove(place);
            with.accept(fewer);
        }
        for (Candidate candidate : candidates) {
            boolean same = candidate.index() == here.index();
            if (same || (!here.isFixed() && !in.contains(candidate.index()))) {
                for (Portion portion : candidate.portions()) {
                    List<Choice> other = new ArrayList<>(from);
                    other.set(place, new Choice(candidate, portion));
                    with.accept(other);
                }
            }
        }
    }

    /** Keeps the first of the best plans that are allowed. */
    private static final class Best implements Consumer<List<Choice>> {

        private final Judge judge;
        private final Search.Goal goal;
        private Plan plan;

        Best(Plan plan, Judge judge, Search.Goal goal) {
            this.plan = plan;
            this.judge = judge;
            this.goal = goal;
        }

        @Override
        public void accept(List<Choice> choices) {
            if (judge.isWorthALook(choices, plan.score(), goal)) {
                Plan next = judge.plan(choices);
                if (judge.allows(next.choices()) && goal.isBetter(next, plan)) {
                    plan = next;
                }
            }
        }
    }
}
