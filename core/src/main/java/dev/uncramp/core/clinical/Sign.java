package dev.uncramp.core.clinical;

/** A sign with which a person should ask for help before exercising: one of ours, or one that a program names. */
public sealed interface Sign permits WarningSign, OwnSign {

    /**
     * Gives how soon to ask.
     *
     * @return the tier
     */
    Tier tier();

    /**
     * Gives the name under which a record keeps it.
     *
     * @return the key of one of ours; the words of a program's own, behind {@code own:}
     */
    String kept();

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
         * One of the clinical page.
         *
         * @param sign the sign
         * @return the result
         */
        R listed(WarningSign sign);

        /**
         * One that a program names.
         *
         * @param sign the sign
         * @return the result
         */
        R own(OwnSign sign);
    }
}
