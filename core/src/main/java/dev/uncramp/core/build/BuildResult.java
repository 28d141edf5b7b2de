package dev.uncramp.core.build;

import dev.uncramp.core.program.Program;
import java.util.List;
import java.util.Optional;

/** What comes of a request: a program, or why there is none. */
public sealed interface BuildResult {

    /**
     * A program that does what was asked for.
     *
     * @param program the program; no clinician has reviewed it yet
     * @param reasons why each of its exercises is in it, in their order
     * @param leftOut the exercises for this part of the body and grade that are not in it, and why
     * @param unused the things at hand that it does not need, and why; what nearly every home has is not told
     * @param score how good it is
     */
    record Built(Program program, List<Reason> reasons, List<LeftOut> leftOut, List<Unused> unused, Score score)
            implements BuildResult {

        /** Copies the lists. */
        public Built {
            reasons = List.copyOf(reasons);
            leftOut = List.copyOf(leftOut);
            unused = List.copyOf(unused);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.built(this);
        }
    }

    /**
     * No program can do what was asked for.
     *
     * @param why what stands against it, a sentence each
     * @param nearest the request nearest to this one that can be met; empty where none was found
     */
    record Refused(List<String> why, Optional<BuildRequest> nearest) implements BuildResult {

        /** Copies the list; refuses a refusal without a reason. */
        public Refused {
            why = List.copyOf(why);
            if (why.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /**
     * Gives the program.
     *
     * @return what was built; empty where it was refused
     */
    default Optional<Built> built() {
        return match(new Cases<>() {
            @Override
            public Optional<Built> built(Built built) {
                return Optional.of(built);
            }

            @Override
            public Optional<Built> refused(Refused refused) {
                return Optional.empty();
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
         * A program was built.
         *
         * @param built the program with its reasons
         * @return the result
         */
        R built(Built built);

        /**
         * There is none.
         *
         * @param refused why, and what could be
         * @return the result
         */
        R refused(Refused refused);
    }
}
