package dev.uncramp.core.dose;

/** How much: a goal, a list of reps for each set, an interval, or as told. */
public sealed interface Amount permits Goal, PerSet, Interval, AsTold {

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * Tells whether it was agreed by word of mouth.
     *
     * @return true for {@code as told}
     */
    default boolean isTold() {
        return false;
    }

    /**
     * Tells whether it is of parts that follow each other, and its rounds are its own.
     *
     * @return true for an interval
     */
    default boolean isInParts() {
        return false;
    }

    /**
     * One method for each kind of amount.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for a goal.
         *
         * @param amount the goal
         * @return the answer
         */
        R goal(Goal amount);

        /**
         * Answers for a list of reps for each set.
         *
         * @param amount the list
         * @return the answer
         */
        R perSet(PerSet amount);

        /**
         * Answers for an interval.
         *
         * @param amount the interval
         * @return the answer
         */
        R interval(Interval amount);

        /**
         * Answers for a dose that was agreed by word of mouth.
         *
         * @param amount as told
         * @return the answer
         */
        R asTold(AsTold amount);
    }
}
