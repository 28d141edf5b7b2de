package dev.uncramp.core.dose;

/** What a value counts: a known unit, or the one word that an own exercise declares. */
public sealed interface Unit permits KnownUnit, CountedUnit {

    /**
     * Gives the unit as it stands in a dose line.
     *
     * @return its word, such as {@code s}; for reps, which are not written, {@code reps}
     */
    String word();

    /**
     * Tells whether this unit measures time.
     *
     * @return whether it is seconds, minutes or hours
     */
    boolean isTime();

    /**
     * Tells whether only whole numbers make sense.
     *
     * @return whether halves are refused
     */
    boolean isWhole();

    /**
     * Gives the largest number of this unit that a dose may plan.
     *
     * @return the limit, which keeps a session within three hours
     */
    int largest();

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each kind of unit.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for a known unit.
         *
         * @param unit the unit
         * @return the answer
         */
        R known(KnownUnit unit);

        /**
         * Answers for a word that an own exercise declares.
         *
         * @param unit the unit
         * @return the answer
         */
        R counted(CountedUnit unit);
    }
}
