package dev.uncramp.core.history;

import java.time.OffsetDateTime;

/** One thing that a history keeps. */
public sealed interface HistoryEntry
        permits SessionRecord, MorningAnswer, SeenAnswer, NotStarted, Avoided, CrampRecord {

    /**
     * Gives when it was.
     *
     * @return the time by which entries are sorted
     */
    OffsetDateTime at();

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
         * A session was run.
         *
         * @param entry the entry
         * @return the result
         */
        R session(SessionRecord entry);

        /**
         * The person said how it was the morning after.
         *
         * @param entry the entry
         * @return the result
         */
        R morning(MorningAnswer entry);

        /**
         * The person said whether someone has seen them since the advice to get help now.
         *
         * @param entry the entry
         * @return the result
         */
        R seen(SeenAnswer entry);

        /**
         * A session was not started, for a reason.
         *
         * @param entry the entry
         * @return the result
         */
        R notStarted(NotStarted entry);

        /**
         * A session was left out, as the program says for such a day or time.
         *
         * @param entry the entry
         * @return the result
         */
        R avoided(Avoided entry);

        /**
         * The person noted a cramp.
         *
         * @param entry the entry
         * @return the result
         */
        R cramp(CrampRecord entry);
    }
}
