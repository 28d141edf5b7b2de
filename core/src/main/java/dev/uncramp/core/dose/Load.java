package dev.uncramp.core.dose;

import java.util.Optional;

/** What is lifted: something added, a load for so many reps, or a mass; a band is a part of its own. */
public sealed interface Load {

    /** The most reps of a repetition maximum. */
    int MOST_RM = 30;

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each kind of load.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for a load that is not named.
         *
         * @param load the load
         * @return the answer
         */
        R added(Added load);

        /**
         * Answers for a repetition maximum.
         *
         * @param load the load
         * @return the answer
         */
        R repMax(RepMax load);

        /**
         * Answers for a mass.
         *
         * @param load the load
         * @return the answer
         */
        R mass(Mass load);
    }

    /** Some load is added, as in {@code load}. */
    record Added() implements Load {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.added(this);
        }
    }

    /**
     * The load with which so many reps are just possible, as in {@code load 12RM}.
     *
     * @param reps 1 to {@link #MOST_RM}
     */
    record RepMax(int reps) implements Load {

        /** Refuses reps out of bounds, with {@link IllegalArgumentException}. */
        public RepMax {
            if (reps < 1 || reps > MOST_RM) {
                throw new IllegalArgumentException("a repetition maximum is 1RM to %dRM".formatted(MOST_RM));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.repMax(this);
        }
    }

    /**
     * A mass, as in {@code load 1 -> 5 lb by 1 lb weekly}.
     *
     * @param value how heavy; 0 only where it rises
     * @param unit in what
     * @param rise where it is to go from there; never the sets
     */
    record Mass(Value value, MassUnit unit, Optional<Rise> rise) implements Load {

        /** Refuses a mass or a rise that does not fit, with {@link IllegalArgumentException}. */
        public Mass {
            Optional<String> fault = fault(value, unit, rise);
            if (fault.isPresent()) {
                throw new IllegalArgumentException(fault.get());
            }
        }

        /** What is the matter with such a mass, or empty. */
        static Optional<String> fault(Value value, MassUnit unit, Optional<Rise> rise) {
            Optional<String> fault = Bounds.fault(value, rise.isPresent() ? 0 : 1, unit.largest(), unit.word());
            if (fault.isPresent() || rise.isEmpty()) {
                return fault;
            }
            if (rise.get().sets().isPresent()
                    || rise.get().increment().flatMap(Increment::unit).isPresent()) {
                return Optional.of("a load rises in " + unit.word());
            }
            return rise.get()
                    .value()
                    .flatMap(to ->
                            Bounds.fault(to, 1, unit.largest(), unit.word()).or(() -> RiseFault.value(value, to)))
                    .or(() -> rise.get()
                            .increment()
                            .flatMap(Increment::by)
                            .flatMap(by -> Bounds.fault(by, 1, unit.largest(), unit.word())));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mass(this);
        }
    }
}
