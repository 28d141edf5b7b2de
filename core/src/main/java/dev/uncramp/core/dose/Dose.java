package dev.uncramp.core.dose;

import java.util.List;

/** How much of an exercise is to be done: one dose, or a choice between several. */
public sealed interface Dose permits SingleDose, DoseChoice {

    /**
     * Gives every dose that may be chosen, the default first.
     *
     * @return at least one dose
     */
    List<SingleDose> choices();

    /**
     * Gives the dose that is done where nobody chooses another.
     *
     * @return the first of the choices
     */
    default SingleDose first() {
        return choices().get(0);
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each kind of dose.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for one dose.
         *
         * @param dose the dose
         * @return the answer
         */
        R single(SingleDose dose);

        /**
         * Answers for a choice.
         *
         * @param dose the choice
         * @return the answer
         */
        R choice(DoseChoice dose);
    }
}
