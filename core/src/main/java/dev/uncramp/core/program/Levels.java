package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** How a person goes from level to level. */
public sealed interface Levels {

    /** Each exercise has its own level. */
    record EachExercise() implements Levels {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.eachExercise(this);
        }
    }

    /** All exercises go to the next level together. */
    record Together() implements Levels {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.together(this);
        }
    }

    /**
     * Phases with names.
     *
     * @param phases the phases in order
     */
    record Phases(List<Phase> phases) implements Levels {

        /** Copies the list; refuses an empty one. */
        public Phases {
            phases = List.copyOf(phases);
            if (phases.isEmpty()) {
                throw new IllegalArgumentException("phases need a phase");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phases(this);
        }
    }

    /**
     * One phase.
     *
     * @param name its name
     * @param weeks its weeks, where they are written
     * @param enter what must be true to enter it
     */
    record Phase(SafeText name, Optional<RowKey.Weeks> weeks, Optional<SafeText> enter) {}

    /**
     * Lists the phases.
     *
     * @return the phases in order; none where levels are not gone through in phases
     */
    default List<Phase> phases() {
        return match(new Cases<>() {
            @Override
            public List<Phase> eachExercise(EachExercise eachExercise) {
                return List.of();
            }

            @Override
            public List<Phase> together(Together together) {
                return List.of();
            }

            @Override
            public List<Phase> phases(Phases phases) {
                return phases.phases();
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
         * Each exercise has its own level.
         *
         * @param eachExercise the case
         * @return the result
         */
        R eachExercise(EachExercise eachExercise);

        /**
         * All exercises move together.
         *
         * @param together the case
         * @return the result
         */
        R together(Together together);

        /**
         * Phases with names.
         *
         * @param phases the phases
         * @return the result
         */
        R phases(Phases phases);
    }
}
