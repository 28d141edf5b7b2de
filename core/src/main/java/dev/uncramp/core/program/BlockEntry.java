package dev.uncramp.core.program;

/** What may stand in a block: an item, something to do again, or a care step. */
public sealed interface BlockEntry extends SessionEntry permits Item, Again, CareStep {

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R matchInBlock(Cases<R> cases);

    @Override
    default <R> R match(SessionEntry.Cases<R> cases) {
        return matchInBlock(cases);
    }

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * An exercise with its dose.
         *
         * @param item the item
         * @return the result
         */
        R item(Item item);

        /**
         * A block or an item to do again.
         *
         * @param again what to do again
         * @return the result
         */
        R again(Again again);

        /**
         * A step of care between exercises.
         *
         * @param careStep the step
         * @return the result
         */
        R careStep(CareStep careStep);
    }
}
