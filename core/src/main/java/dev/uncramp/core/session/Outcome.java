package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Tier;

/** What a person does today, decided before a session. */
public sealed interface Outcome {

    /** The session as written. */
    record Start() implements Outcome {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.start(this);
        }
    }

    /** The gentler session. */
    record StartGentler() implements Outcome {

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
         * Help first.
         *
         * @param getHelp the outcome
         * @return the result
         */
        R getHelp(GetHelp getHelp);
    }
}
