package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.dose.Amount;
import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Label;
import dev.uncramp.core.dose.PerSet;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Unit;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one turn at an exercise, by the reading rules of the language of programs.
 *
 * <p>Left, right, left, right: in a set all repetitions of one side come first, then those of the other; a change lies at
 * every change of side, a rest after both sides; nothing trails.
 */
final class DoseSteps implements Amount.Cases<List<Step>> {

    private final Exercise exercise;
    private final SingleDose dose;
    private final StepMaker maker;
    private final Optional<Side> sore;
    private final Reading reading;
    private final Pauses pauses;
    private final Optional<Integer> sets;

    private DoseSteps(
            Exercise exercise,
            SingleDose dose,
            Optional<Grade> grade,
            StepMaker maker,
            Optional<Side> sore,
            Reading reading,
            Optional<Integer> sets) {
        this.sets = sets;
        this.exercise = exercise;
        this.dose = dose;
        this.maker = maker;
        this.sore = sore;
        this.reading = reading;
        this.pauses = new Pauses(exercise, dose.parts(), grade, reading);
    }

    static List<Step> of(
            Exercise exercise,
            SingleDose dose,
            Optional<Grade> grade,
            StepMaker maker,
            Optional<Side> sore,
            Reading reading) {
        return dose.amount().match(new DoseSteps(exercise, dose, grade, maker, sore, reading, Optional.empty()));
    }

    /** The steps of so many sets, whatever is planned. */
    static List<Step> ofSets(
            int sets, Exercise exercise, SingleDose dose, Optional<Grade> grade, StepMaker maker, Optional<Side> sore) {
        return dose.amount().match(new DoseSteps(exercise, dose, grade, maker, sore, Reading.LOW, Optional.of(sets)));
    }

    @Override
    public List<Step> goal(Goal goal) {
        BigDecimal number = reading.number(goal.measure().value());
        Optional<String> label = goal.label().map(Label::word);
        int many = sets.orElseGet(() -> reading.count(goal.sets()));
        return sets(Collections.nCopies(many, number), goal.measure().unit(), label);
    }

    @Override
    public List<Step> perSet(PerSet list) {
        return sets(list.counts().stream().map(BigDecimal::valueOf).toList(), list.unit(), Optional.empty());
    }

    @Override
    public List<Step> interval(Interval interval) {
        List<Step> steps = new ArrayList<>();
        List<Side> turns = Turns.of(dose.parts(), sore, maker.round());
        for (Side side : turns) {
            if (!steps.isEmpty()) {
                steps.add(pauses.change(maker, side));
            }
            steps.addAll(IntervalSteps.of(interval, maker, side, reading));
        }
        return steps;
    }

    @Override
    public List<Step> asTold(AsTold told) {
        return sets(List.of(BigDecimal.ONE), KnownUnit.REPS, Optional.empty()).stream()
                .map(step ->
                        step.kind() == StepKind.REPS ? step.asking(step.asked().asTold()) : step)
                .toList();
    }

    private List<Step> sets(List<BigDecimal> amounts, Unit unit, Optional<String> label) {
        SetSteps work = new SetSteps(exercise, dose.parts(), reading, pauses, unit, label(label));
        List<Step> steps = new ArrayList<>();
        Side last = Side.BOTH;
        for (int set = 1; set <= amounts.size(); set++) {
            StepMaker inSet = maker.inSet(set, amounts.size());
            List<Side> turns = turns(set, work);
            if (set > 1) {
                steps.addAll(betweenSets(set, last, turns.get(0), amounts.size()));
            }
            for (int turn = 0; turn < turns.size(); turn++) {
                if (turn > 0) {
                    steps.add(pauses.change(inSet, turns.get(turn)));
                }
                steps.addAll(work.of(inSet, amounts.get(set - 1), turns.get(turn), Turns.first(sore)));
            }
            last = turns.get(turns.size() - 1);
        }
        return steps;
    }

    /** Alternating sets of one hold take turns themselves: left, right, left, right. */
    private List<Side> turns(int set, SetSteps work) {
        if (dose.parts().alternating() && work.isOneHold()) {
            Side first = Turns.first(sore);
            return List.of(set % 2 == 1 ? first : first.other());
        }
        return Turns.of(dose.parts(), sore, maker.round());
    }

    private List<Step> betweenSets(int set, Side from, Side to, int sets) {
        StepMaker before = maker.inSet(set - 1, sets);
        boolean half = dose.parts().alternating() && from != Side.BOTH && set % 2 == 0;
        return half ? List.of(pauses.change(before, to)) : pauses.betweenSets(before, from, to);
    }

    private Optional<String> label(Optional<String> own) {
        return own.or(
                () -> dose.parts().effort().flatMap(effort -> effort.pace()).map(pace -> pace.word()));
    }

    static java.time.Duration repetition(Exercise exercise) {
        return exercise.repetition().orElse(Limits.REPETITION);
    }
}
