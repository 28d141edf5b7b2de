package dev.uncramp.core.journal;

import dev.uncramp.core.history.Trouble;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What came of asking for the lock of the one runner. */
public sealed interface LockResult {

    /**
     * Answers by the case at hand.
     *
     * @param <R> what the answer is
     * @param cases an answer a case
     * @return the answer of this case
     */
    <R> R match(Cases<R> cases);

    /**
     * This process is the one runner now.
     *
     * @param lock the lock, held until it is closed or the process ends
     */
    record Taken(RunningLock lock) implements LockResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taken(this);
        }
    }

    /**
     * Another runner is at work.
     *
     * @param since when it started, if its file says so
     */
    record Busy(Optional<OffsetDateTime> since) implements LockResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.busy(this);
        }
    }

    /**
     * No lock can be had here, so nothing can be saved either; a session may still run.
     *
     * @param reason why not
     */
    record NoLock(Trouble reason) implements LockResult {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noLock(this);
        }
    }

    /**
     * An answer a case.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {
        /**
         * Answers where the lock is ours.
         *
         * @param result the case
         * @return the answer
         */
        R taken(Taken result);

        /**
         * Answers where another runner holds it.
         *
         * @param result the case
         * @return the answer
         */
        R busy(Busy result);

        /**
         * Answers where no lock can be had.
         *
         * @param result the case
         * @return the answer
         */
        R noLock(NoLock result);
    }
}
