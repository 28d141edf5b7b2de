package dev.uncramp.core.session;

import dev.uncramp.core.dose.AsTold;
import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseChoice;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Less;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RisesByWeek;
import dev.uncramp.core.program.StepDown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the dose that counts today: the item's, else its block's, else the session's, else the catalogue's.
 *
 * @param rows chooses the row that counts today
 * @param grade the program's grade
 * @param rising what rises by the week, in rows, by the place of its item
 * @param less what the program does on a day on which its reason to do less is there
 */
record DoseOfToday(RowChoice rows, Optional<Grade> grade, Map<ProgramPath, ItemDose> rising, Optional<Less> less) {

    /** What was chosen for today. */
    Prescription today() {
        return rows.today();
    }

    /** Every dose that may be chosen, the default first; empty where the item is not done this week. */
    List<SingleDose> of(ItemDose own, List<Circuit> around, Exercise exercise, ProgramPath place) {
        return written(rising.getOrDefault(place, own), around, exercise, place)
                .map(Dose::choices)
                .orElse(List.of());
    }

    /** Every dose of what is done instead of an item, where it has some of its own. */
    Optional<List<SingleDose>> of(Alternative other, Exercise exercise, ProgramPath item) {
        return other.dose()
                .map(dose -> rising.getOrDefault(RisesByWeek.ofAlternative(item, other), ItemDose.always(dose)))
                .flatMap(dose -> written(dose, List.of(), exercise, item))
                .map(Dose::choices);
    }

    /** The catalogue's dose, else "as told". */
    SingleDose usual(Exercise exercise) {
        return exercise.doseFor(grade).map(Dose::first).orElseGet(() -> SingleDose.of(new AsTold()));
    }

    /** As much of a dose as is done today. */
    SingleDose asMuch(SingleDose dose) {
        if (!today().ease().isHalf()) {
            return dose;
        }
        return less.map(known -> less(known, dose)).orElseGet(() -> Halved.of(dose));
    }

    private static SingleDose less(Less less, SingleDose dose) {
        return less.match(new Less.Cases<>() {
            @Override
            public SingleDose step(Less.Step step) {
                return step.down() == StepDown.SET ? SetLess.of(dose) : Halved.of(dose);
            }

            @Override
            public SingleDose inWords(Less.InWords inWords) {
                return dose;
            }
        });
    }

    private Optional<Dose> written(ItemDose own, List<Circuit> around, Exercise exercise, ProgramPath place) {
        return own.match(new ItemDose.Cases<Optional<Dose>>() {
            @Override
            public Optional<Dose> inherited(ItemDose.Inherited inherited) {
                return inherit(around, exercise, place);
            }

            @Override
            public Optional<Dose> always(ItemDose.Always always) {
                return Optional.of(always.dose());
            }

            @Override
            public Optional<Dose> byRow(ItemDose.ByRow byRow) {
                return rows.of(byRow.rows(), place)
                        .map(dose -> byRow.shared()
                                .map(shared -> sharing(dose, shared))
                                .orElse(dose));
            }
        });
    }

    private Optional<Dose> inherit(List<Circuit> around, Exercise exercise, ProgramPath place) {
        for (int level = 0; level < around.size(); level++) {
            Optional<ItemDose> dose = around.get(level).dose();
            if (dose.isPresent()) {
                return written(dose.get(), around.subList(level + 1, around.size()), exercise, place);
            }
        }
        return Optional.of(exercise.doseFor(grade).orElseGet(() -> usual(exercise)));
    }

    private static Dose sharing(Dose dose, DoseParts shared) {
        List<SingleDose> choices =
                dose.choices().stream().map(choice -> choice.sharing(shared)).toList();
        return choices.size() == 1 ? choices.get(0) : new DoseChoice(choices);
    }
}
