package dev.uncramp.core.dose;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as a therapist writes it: exact, a range, at most, or at least. */
public sealed interface Value {

    /** The largest number that any value may hold. */
    BigDecimal LARGEST = BigDecimal.valueOf(99_999);

    /** The most digits after the point. */
    int MOST_DECIMALS = 3;

    /**
     * Gives the number that is planned: the low end of a range, the ceiling of {@code up to}, the floor of {@code at
     * least}.
     *
     * @return the number
     */
    BigDecimal planned();

    /**
     * Gives the largest number that may be reached today.
     *
     * @return the high end; for {@code at least}, which is open, the planned number
     */
    BigDecimal most();

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * Makes an exact value.
     *
     * @param number 0 or more
     * @return the value
     */
    static Value of(long number) {
        return new Exactly(BigDecimal.valueOf(number));
    }

    /**
     * Makes a range.
     *
     * @param low 0 or more
     * @param high more than {@code low}
     * @return the value
     */
    static Value between(long low, long high) {
        return new Between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * Gives the one way in which a number is kept, so that 1.50 equals 1.5.
     *
     * @param number 0 to {@link #LARGEST} with at most {@link #MOST_DECIMALS} digits after the point
     * @return the same number without trailing zeros
     * @throws IllegalArgumentException where it is out of bounds
     */
    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.signum() < 0 || stripped.compareTo(LARGEST) > 0 || stripped.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("a number is 0 to %s, not %s".formatted(LARGEST, number));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * One method for each kind of value.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for an exact value.
         *
         * @param value the value
         * @return the answer
         */
        R exactly(Exactly value);

        /**
         * Answers for a range.
         *
         * @param value the value
         * @return the answer
         */
        R between(Between value);

        /**
         * Answers for a ceiling.
         *
         * @param value the value
         * @return the answer
         */
        R upTo(UpTo value);

        /**
         * Answers for a floor.
         *
         * @param value the value
         * @return the answer
         */
        R atLeast(AtLeast value);
    }

    /**
     * One number, as in {@code 10}.
     *
     * @param number 0 or more
     */
    record Exactly(BigDecimal number) implements Value {

        /** Refuses a number out of bounds, with {@link IllegalArgumentException}. */
        public Exactly {
            number = normal(number);
        }

        @Override
        public BigDecimal planned() {
            return number;
        }

        @Override
        public BigDecimal most() {
            return number;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.exactly(this);
        }
    }

    /**
     * A range, as in {@code 8-12}: the low end is planned, the high end may be reached.
     *
     * @param low 0 or more
     * @param high more than {@code low}
     */
    record Between(BigDecimal low, BigDecimal high) implements Value {

        /** Refuses numbers out of bounds or order, with {@link IllegalArgumentException}. */
        public Between {
            low = normal(low);
            high = normal(high);
            if (high.compareTo(low) <= 0) {
                throw new IllegalArgumentException("the second number of a range is larger, not " + high);
            }
        }

        @Override
        public BigDecimal planned() {
            return low;
        }

        @Override
        public BigDecimal most() {
            return high;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /**
     * A ceiling for today, as in {@code up to 30}: stop earlier if tired.
     *
     * @param ceiling 0 or more
     */
    record UpTo(BigDecimal ceiling) implements Value {

        /** Refuses a number out of bounds, with {@link IllegalArgumentException}. */
        public UpTo {
            ceiling = normal(ceiling);
        }

        @Override
        public BigDecimal planned() {
            return ceiling;
        }

        @Override
        public BigDecimal most() {
            return ceiling;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.upTo(this);
        }
    }

    /**
     * A floor, as in {@code at least 15}: going on is welcome.
     *
     * @param floor 0 or more
     */
    record AtLeast(BigDecimal floor) implements Value {

        /** Refuses a number out of bounds, with {@link IllegalArgumentException}. */
        public AtLeast {
            floor = normal(floor);
        }

        @Override
        public BigDecimal planned() {
            return floor;
        }

        @Override
        public BigDecimal most() {
            return floor;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atLeast(this);
        }
    }

    /**
     * Gives the number where this value is exact.
     *
     * @return the number, or empty for a range, a ceiling or a floor
     */
    default Optional<BigDecimal> exact() {
        return this instanceof Exactly exactly ? Optional.of(exactly.number()) : Optional.empty();
    }
}
