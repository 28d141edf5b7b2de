package dev.uncramp.core.program;

import dev.uncramp.core.dose.Count;

/** How many rounds a block has: always the same, or by week. */
public sealed interface Rounds {

    /**
     * The same number each time.
     *
     * @param count how many
     */
    record Always(Count count) implements Rounds {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /**
     * A number by week or level.
     *
     * @param rows the rows
     */
    record ByRow(Rows<Count> rows) implements Rounds {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byRow(this);
        }
    }

    /**
     * Makes a fixed number of rounds.
     *
     * @param count at least 1
     * @return the rounds
     */
    static Rounds of(int count) {
        return new Always(Count.of(count));
    }

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
    interface Cases<R> {

        /**
         * The same number each time.
         *
         * @param always the number
         * @return the result
         */
        R always(Always always);

        /**
         * A number by week or level.
         *
         * @param byRow the rows
         * @return the result
         */
        R byRow(ByRow byRow);
    }
}
