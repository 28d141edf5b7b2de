package dev.uncramp.core.dose;

import java.math.BigDecimal;

/** How much more there is with each step of a rise by the week. */
public sealed interface MoreStep {

    /** The most percent of a step [usual practice]: twice as much. */
    BigDecimal MOST_PERCENT = BigDecimal.valueOf(Then.MOST_PERCENT);

    /**
     * The same amount each time, as in {@code 2 more each week}.
     *
     * @param number how much more, above 0
     */
    record Fixed(BigDecimal number) implements MoreStep {

        /** Refuses a number out of bounds, with {@link IllegalArgumentException}. */
        public Fixed {
            number = aboveNothing(number);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fixed(this);
        }
    }

    /**
     * A share of the amount of the step before, as in {@code 10 % more each week}.
     *
     * @param number the percentage, above 0 and at most {@link #MOST_PERCENT}
     */
    record Percent(BigDecimal number) implements MoreStep {

        /** Refuses a number out of bounds, with {@link IllegalArgumentException}. */
        public Percent {
            number = aboveNothing(number);
            if (number.compareTo(MOST_PERCENT) > 0) {
                throw new IllegalArgumentException("a step is at most %s %%, not %s".formatted(MOST_PERCENT, number));
            }
        }

        /** What an amount is multiplied with at each step. */
        BigDecimal factor() {
            return BigDecimal.ONE.add(number.movePointLeft(2));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.percent(this);
        }
    }

    /**
     * Gives the number as it is written.
     *
     * @return above 0
     */
    BigDecimal number();

    /**
     * Tells whether it is a share of an amount.
     *
     * @return true for a percentage
     */
    default boolean isPercent() {
        return match(new Cases<>() {
            @Override
            public Boolean fixed(Fixed fixed) {
                return false;
            }

            @Override
            public Boolean percent(Percent percent) {
                return true;
            }
        });
    }

    private static BigDecimal aboveNothing(BigDecimal number) {
        BigDecimal normal = Value.normal(number);
        if (normal.signum() == 0) {
            throw new IllegalArgumentException("a step of 0 goes nowhere");
        }
        return normal;
    }

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each case.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for the same amount each time.
         *
         * @param fixed the case
         * @return the answer
         */
        R fixed(Fixed fixed);

        /**
         * Answers for a share of the amount before.
         *
         * @param percent the case
         * @return the answer
         */
        R percent(Percent percent);
    }
}
