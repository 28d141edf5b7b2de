package dev.uncramp.core.session;

import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects, on the walk through a session, the sets and rounds that ranges allow beyond what is planned. */
final class SpareTurns {

    private final List<Visit> visits;
    private final Optional<Grade> grade;
    private final List<Spare> all = new ArrayList<>();
    private int planned = 0;
    private List<Step> end = List.of();

    /** Watches the turns that a walk through a program of a grade adds. */
    SpareTurns(List<Visit> visits, Optional<Grade> grade) {
        this.visits = visits;
        this.grade = grade;
    }

    List<Spare> all() {
        return all;
    }

    /** One more round after the turns so far: what it adds is taken from them. */
    void round(Runnable walk) {
        int before = visits.size();
        if (before == 0) {
            return;
        }
        List<Step> after = before == planned ? end : visits.get(before - 1).steps();
        List<Spare> known = List.copyOf(all);
        walk.run();
        List<Visit> its = List.copyOf(visits.subList(before, visits.size()));
        visits.subList(before, visits.size()).clear();
        all.clear();
        all.addAll(known);
        if (!its.isEmpty()) {
            Spare round = new Spare(after, true, its);
            all.add(round);
            planned = before;
            end = round.last();
        }
    }

    /** More sets after the turn that was added last. */
    void sets(ItemMaker.Made made, Optional<Side> sore) {
        TimelineItem item = made.item();
        int most = item.dose().amount().match(MOST);
        Visit turn = visits.get(visits.size() - 1);
        List<Step> after = turn.steps();
        for (int set = after.get(0).sets() + 1; set <= most; set++) {
            Spare one = new Spare(after, false, List.of(one(set, turn, item, sore)));
            all.add(one);
            after = one.last();
        }
    }

    private Visit one(int set, Visit turn, TimelineItem item, Optional<Side> sore) {
        List<Step> steps = DoseSteps.ofSets(set, item.exercise(), item.dose(), grade, StepMaker.of(item.index()), sore);
        List<Step> work = new ArrayList<>();
        Duration rest = Duration.ZERO;
        for (Step step : steps) {
            boolean between = step.set() == set - 1 && step.kind().isPause();
            rest = step.set() < set ? (between ? rest.plus(step.length()) : Duration.ZERO) : rest;
            if (step.set() == set) {
                work.add(step);
            }
        }
        return new Visit(turn.item(), turn.exercise(), false, work, Optional.of(rest), Optional.empty(), false);
    }

    private static final Amount.Cases<Integer> MOST = new Amount.Cases<>() {
        @Override
        public Integer goal(Goal goal) {
            return goal.sets().high();
        }

        @Override
        public Integer perSet(PerSet list) {
            return 0;
        }

        @Override
        public Integer interval(Interval interval) {
            return 0;
        }

        @Override
        public Integer asTold(AsTold told) {
            return 0;
        }
    };
}
