package dev.uncramp.core.handout;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.Alternative;
import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.DoseWords;
import java.util.List;
import java.util.Optional;

/**
 * What may be done in the place of an exercise, and how much of it.
 *
 * @param exercise the exercise
 * @param dose its own amounts; empty where they are those of the exercise in whose place it is done
 * @param said its name with how much
 */
record OtherWay(Exercise exercise, Optional<Dose> dose, SafeText said) {

    /** All that may be done in the place of an item, in the order of the file. */
    static List<OtherWay> of(Sheet sheet, SessionPlan session, ProgramPath place, Item item) {
        Optional<ItemDose> around = place.parent()
                .flatMap(block -> CircuitLines.block(session, block))
                .flatMap(block -> block.circuit().dose())
                .or(() -> session.circuit().dose());
        boolean usual = item.dose().equals(ItemDose.inherited()) && around.isEmpty();
        return item.or().stream()
                .flatMap(other -> one(sheet, other, usual).stream())
                .toList();
    }

    private static Optional<OtherWay> one(Sheet sheet, Alternative other, boolean usual) {
        return sheet.catalog().find(other.exercise()).map(exercise -> {
            Optional<Dose> dose = other.dose()
                    .or(() -> usual ? exercise.doseFor(sheet.program().grade()) : Optional.empty());
            SafeText said = dose.map(own -> sheet.say("handout.easier", exercise.name(), words(sheet, exercise, own)))
                    .orElseGet(() -> sheet.say(usual ? "handout.or-as-told" : "handout.or-same", exercise.name()));
            return new OtherWay(exercise, dose, said);
        });
    }

    private static String words(Sheet sheet, Exercise exercise, Dose dose) {
        return dose.choices().stream()
                .map(choice -> DoseWords.of(sheet.wording(), choice, exercise.kind()))
                .reduce((one, more) -> sheet.wording().text("show.or", one, more))
                .orElseThrow();
    }

    /** The side that its own amount names. */
    Optional<DoseSide> side() {
        return dose.map(Dose::first).map(SingleDose::parts).flatMap(parts -> parts.side());
    }
}
