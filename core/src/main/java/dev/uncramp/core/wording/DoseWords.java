package dev.uncramp.core.wording;

import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Kind;

/** A dose in a patient's words. */
public final class DoseWords {
    private DoseWords() {}

    /**
     * Says a dose.
     *
     * @param wording the words
     * @param dose the dose
     * @param kind the kind of the exercise, which decides what a time means
     * @return the dose in words
     */
    public static String of(Wording wording, SingleDose dose, Kind kind) {
        return DoseLine.print(dose);
    }
}
