package dev.uncramp.core.program;

import java.time.Duration;

/** By when pain is to be back to what it was. */
public sealed interface Settle {

    /** By the next morning. */
    record NextMorning() implements Settle {
        @Override
        public String word() {
            return "by next morning";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nextMorning(this);
        }
    }

    /** Before the next session, however soon that is. */
    record NextSession() implements Settle {
        @Override
        public String word() {
            return "before the next session";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nextSession(this);
        }
    }

    /**
     * Within a time.
     *
     * @param time how long after the session, above zero
     */
    record Within(Duration time) implements Settle {

        /** Refuses a time that is not above zero. */
        public Within {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("pain settles within a time above zero");
            }
        }

        @Override
        public String word() {
            return time.toMinutes() % 60 == 0
                    ? "within %d h".formatted(time.toHours())
                    : "within %d min".formatted(time.toMinutes());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.within(this);
        }
    }

    /**
     * Gives the next morning.
     *
     * @return by next morning
     */
    static Settle byNextMorning() {
        return new NextMorning();
    }

    /**
     * Gives the next session.
     *
     * @return before the next session
     */
    static Settle beforeTheNextSession() {
        return new NextSession();
    }

    /**
     * Gives a time after the session.
     *
     * @param time above zero
     * @return within this time
     */
    static Settle within(Duration time) {
        return new Within(time);
    }

    /**
     * Gives it as a program writes it.
     *
     * @return such as {@code within 24 h}
     */
    String word();

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
         * By the next morning.
         *
         * @param settle the case
         * @return the result
         */
        R nextMorning(NextMorning settle);

        /**
         * Before the next session.
         *
         * @param settle the case
         * @return the result
         */
        R nextSession(NextSession settle);

        /**
         * Within a time.
         *
         * @param settle the case
         * @return the result
         */
        R within(Within settle);
    }
}
