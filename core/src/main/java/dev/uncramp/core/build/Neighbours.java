package dev.uncramp.core.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
        if (!goal.isBetter(best.plan, from)) {
            eachOfTwo(from, candidates, best);
        }
        return best.plan;
    }

    /** Makes every list of choices that differs by one thing. */
    static void each(List<Choice> from, List<Candidate> candidates, Consumer<List<Choice>> with) {
        List<Candidate> others = besides(from, candidates);
        additions(from, others, with);
        removals(from, with);
        for (int place = 0; place < from.size(); place++) {
            Candidate here = from.get(place).candidate();
            amounts(place, from, candidates.get(here.index()), with);
            if (!here.isFixed()) {
                for (Candidate other : others) {
                    amounts(place, from, other, with);
                }
            }
        }
    }

    /**
     * Makes lists that differ by two things: more of one exercise and one fewer beside it; less of one, and one more that the
     * sources name or that does what nothing does yet; and an amount nearer to the usual one, with other minutes of what may
     * take any.
     */
    private static void eachOfTwo(Plan plan, List<Candidate> candidates, Consumer<List<Choice>> with) {
        List<Choice> from = plan.choices();
        List<Candidate> worth = besides(from, candidates).stream()
                .filter(candidate -> candidate.isNamed() || plan.score().leaves(candidate.met()))
                .toList();
        for (int place = 0; place < from.size(); place++) {
            Choice here = from.get(place);
            for (Portion portion : here.candidate().portions()) {
                int longer = Integer.compare(portion.length(), here.portion().length());
                List<Choice> other = longer == 0 ? from : with(from, place, new Choice(here.candidate(), portion));
                if (longer < 0) {
                    additions(other, worth, with);
                } else if (longer > 0) {
                    removals(other, with);
                }
            }
            nearer(place, from, candidates, with);
        }
    }

    /** Each amount of an exercise at a place that is nearer to the usual one, with other minutes beside it. */
    private static void nearer(int place, List<Choice> from, List<Candidate> candidates, Consumer<List<Choice>> with) {
        List<Candidate> free =
                besides(from, candidates).stream().filter(Candidate::isFree).toList();
        Choice here = from.get(place);
        for (Portion portion : here.candidate().portions()) {
            if (portion.far() < here.portion().far()) {
                List<Choice> other = with(from, place, new Choice(here.candidate(), portion));
                minutes(other, candidates, with);
                additions(other, free, with);
            }
        }
    }

    /** Other minutes of what may take any. */
    private static void minutes(List<Choice> from, List<Candidate> candidates, Consumer<List<Choice>> with) {
        for (int place = 0; place < from.size(); place++) {
            Candidate here = from.get(place).candidate();
            if (here.isFree()) {
                amounts(place, from, candidates.get(here.index()), with);
            }
        }
    }

    private static List<Candidate> besides(List<Choice> from, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> from.stream()
                        .flatMap(choice -> choice.candidates().stream())
                        .noneMatch(other -> other.index() == candidate.index()))
                .toList();
    }

    private static void additions(List<Choice> from, List<Candidate> others, Consumer<List<Choice>> with) {
        for (Candidate candidate : others) {
            for (Portion portion : candidate.portions()) {
                List<Choice> more = new ArrayList<>(from);
                more.add(new Choice(candidate, portion));
                with.accept(more);
            }
        }
    }

    private static void removals(List<Choice> from, Consumer<List<Choice>> with) {
        for (int place = 0; place < from.size(); place++) {
            if (!from.get(place).candidate().isFixed()) {
                List<Choice> fewer = new ArrayList<>(from);
                fewer.remove(place);
                with.accept(fewer);
            }
        }
    }

    /** Each amount of an exercise at a place. */
    private static void amounts(int place, List<Choice> from, Candidate there, Consumer<List<Choice>> with) {
        for (Portion portion : there.portions()) {
            with.accept(with(from, place, new Choice(there, portion)));
        }
    }

    private static List<Choice> with(List<Choice> from, int place, Choice other) {
        List<Choice> choices = new ArrayList<>(from);
        choices.set(place, other);
        return choices;
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
