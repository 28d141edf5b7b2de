package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.ProgramId;

/** What a person does today, decided before a session. */
public sealed interface Outcome {

    /** The session as written. */
    record Start() implements Outcome {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.start(this);
        }
    }

    /**
     * The gentler session.
     *
     * @param why why it is the gentler one
     */
    record StartGentler(Why why) implements Outcome {

        /** Why a session is the gentler one. */
        public enum Why {

            /** It hurts more than the program allows. */
            ABOVE_LIMIT,

            /** The morning after was worse. */
            WORSE_MORNING,

            /** The program wants pain to settle before the next session, and it did not, or nobody said so. */
            NOT_SETTLED,

            /** The last time was too much, and it was not told how much it hurts now. */
            NO_SCORE_AFTER_TROUBLE
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.startGentler(this);
        }
    }

    /** Rest and advice; counts as kept. */
    record NotToday() implements Outcome {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notToday(this);
        }
    }

    /**
     * Not this program yet: what it asks for at its first start is not true.
     *
     * @param easier the easier program of the same region
     */
    record NotYet(ProgramId easier) implements Outcome {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notYet(this);
        }
    }

    /**
     * Help first.
     *
     * @param tier how soon
     */
    record GetHelp(Tier tier) implements Outcome {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.getHelp(this);
        }
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
         * The session as written.
         *
         * @param start the outcome
         * @return the result
         */
        R start(Start start);

        /**
         * The gentler session.
         *
         * @param startGentler the outcome
         * @return the result
         */
        R startGentler(StartGentler startGentler);

        /**
         * Rest and advice.
         *
         * @param notToday the outcome
         * @return the result
         */
        R notToday(NotToday notToday);

        /**
         * Not this program yet.
         *
         * @param notYet the outcome
         * @return the result
         */
        R notYet(NotYet notYet);

        /**
         * Help first.
         *
         * @param getHelp the outcome
         * @return the result
         */
        R getHelp(GetHelp getHelp);
    }
}
