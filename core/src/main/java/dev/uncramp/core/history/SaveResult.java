package dev.uncramp.core.history;

/** Whether something is on the disk. */
public sealed interface SaveResult {

    /**
     * Answers by the case at hand.
     *
     * @param <R> what the answer is
     * @param cases an answer a case
     * @return the answer of this case
     */
    <R> R match(Cases<R> cases);

    /**
     * Tells whether it is on the disk.
     *
     * @return true where it was written and forced
     */
    default boolean isSaved() {
        return match(new Cases<>() {
            @Override
            public Boolean saved(Saved result) {
                return true;
            }

            @Override
            public Boolean notSaved(NotSaved result) {
                return false;
            }
        });
    }

    /** It is written and forced to the disk. */
    record Saved() implements SaveResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saved(this);
        }
    }

    /**
     * It is not on the disk.
     *
     * @param reason why not
     */
    record NotSaved(Trouble reason) implements SaveResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notSaved(this);
        }
    }

    /**
     * An answer a case.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {
        /**
         * Answers where it is saved.
         *
         * @param result the case
         * @return the answer
         */
        R saved(Saved result);

        /**
         * Answers where it is not saved.
         *
         * @param result the case
         * @return the answer
         */
        R notSaved(NotSaved result);
    }
}
