package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * How often the exercise is done, as in {@code 3 days/week, 2 x/day, 6 h apart}.
 *
 * @param days on which days
 * @param timesADay how often on such a day, 1 to {@value #MOST_TIMES}
 * @param apart the time from the end of one to the next
 */
public record When(Optional<Days> days, Optional<Value> timesADay, Optional<Apart> apart) {

    /** The most times a day. */
    public static final int MOST_TIMES = 24;

    /** Refuses a frequency that says nothing or is out of bounds, with {@link IllegalArgumentException}. */
    public When {
        if (days.isEmpty() && timesADay.isEmpty() && apart.isEmpty()) {
            throw new IllegalArgumentException("a frequency says how often");
        }
        if (timesADay.isPresent()) {
            require(timesFault(timesADay.get()));
        }
    }

    /**
     * Says how often, and nothing of the time between.
     *
     * @param days on which days
     * @param timesADay how often on such a day
     */
    public When(Optional<Days> days, Optional<Value> timesADay) {
        this(days, timesADay, Optional.empty());
    }

    /**
     * Gives this frequency with what another one says besides: {@code 2 x/day} over {@code daily} is both.
     *
     * @param shared what counts where this one says nothing
     * @return both together
     */
    public When over(When shared) {
        return new When(days.or(shared::days), timesADay.or(shared::timesADay), apart.or(shared::apart));
    }

    /** What is the matter with so many times a day, or empty. */
    static Optional<String> timesFault(Value times) {
        return whole(times, "x/day").or(() -> Bounds.fault(times, 1, MOST_TIMES, "x/day"));
    }

    private static Optional<String> whole(Value value, String unit) {
        return value.planned().scale() > 0 || value.most().scale() > 0
                ? Optional.of("`%s` is a whole number".formatted(unit))
                : Optional.empty();
    }

    private static void require(Optional<String> fault) {
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /** On which days. */
    public sealed interface Days {

        /** The days of a week. */
        int WEEK = 7;

        /**
         * Tells the cases apart.
         *
         * @param cases what to do in each case
         * @param <R> the type of the answer
         * @return the answer of the case that applies
         */
        <R> R match(Cases<R> cases);

        /**
         * One method for each way to name days.
         *
         * @param <R> the type of the answer
         */
        interface Cases<R> {

            /**
             * Answers for every day.
             *
             * @param days every day
             * @return the answer
             */
            R daily(Daily days);

            /**
             * Answers for every other day.
             *
             * @param days every other day
             * @return the answer
             */
            R everyOther(EveryOther days);

            /**
             * Answers for so many days a week.
             *
             * @param days the number
             * @return the answer
             */
            R aWeek(AWeek days);
        }
    }

    /** Every day. */
    public record Daily() implements Days {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.daily(this);
        }
    }

    /** Every other day. */
    public record EveryOther() implements Days {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.everyOther(this);
        }
    }

    /**
     * So many days a week.
     *
     * @param number 1 to 7
     */
    public record AWeek(Value number) implements Days {

        /** Refuses a number out of bounds, with {@link IllegalArgumentException}. */
        public AWeek {
            require(fault(number));
        }

        /** What is the matter with so many days a week, or empty. */
        static Optional<String> fault(Value number) {
            return whole(number, "days/week").or(() -> Bounds.fault(number, 1, WEEK, "days/week"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.aWeek(this);
        }
    }
}
