package dev.uncramp.core.program;

/** What may stand in a session: a block, or what may stand in a block. */
public sealed interface SessionEntry permits Block, BlockEntry {

    /**
     * Gives what was said beside its name.
     *
     * @return its terms
     */
    Terms terms();

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the result
     * @return the result of the case that fits
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> extends BlockEntry.Cases<R> {

        /**
         * A block.
         *
         * @param block the block
         * @return the result
         */
        R block(Block block);
    }
}
