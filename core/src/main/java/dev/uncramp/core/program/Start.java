package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** When a session, a block or an item joins in. */
public sealed interface Start {

    /**
     * From a week on.
     *
     * @param week the week, from 0
     */
    record InWeek(int week) implements Start {

        /** Refuses a week below 0. */
        public InWeek {
            if (week < 0) {
                throw new IllegalArgumentException("a week from 0");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inWeek(this);
        }
    }

    /**
     * When something is true; the person is asked.
     *
     * @param what what must be true
     */
    record WhenTrue(SafeText what) implements Start {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whenTrue(this);
        }
    }

    /**
     * Gives the week from which on it joins in.
     *
     * @return the week; empty where something must be true for it
     */
    default Optional<Integer> fromWeek() {
        return match(new Cases<>() {
            @Override
            public Optional<Integer> inWeek(InWeek inWeek) {
                return Optional.of(inWeek.week());
            }

            @Override
            public Optional<Integer> whenTrue(WhenTrue whenTrue) {
                return Optional.empty();
            }
        });
    }

    /**
     * Gives what must be true for it to join in.
     *
     * @return what the person is asked; empty where it goes by the week
     */
    default Optional<SafeText> asks() {
        return match(new Cases<>() {
            @Override
            public Optional<SafeText> inWeek(InWeek inWeek) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> whenTrue(WhenTrue whenTrue) {
                return Optional.of(whenTrue.what());
            }
        });
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
         * From a week on.
         *
         * @param inWeek the week
         * @return the result
         */
        R inWeek(InWeek inWeek);

        /**
         * When something is true.
         *
         * @param whenTrue what must be true
         * @return the result
         */
        R whenTrue(WhenTrue whenTrue);
    }
}
