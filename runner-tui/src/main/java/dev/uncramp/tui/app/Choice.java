package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.CrampCourse;
import java.util.Optional;

/** What a person wants to go to; the shell asks the desk to open it. */
public sealed interface Choice {

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
         * Home.
         *
         * @param choice the choice
         * @return the result
         */
        R home(Home choice);

        /**
         * A session of a program.
         *
         * @param choice the choice
         * @return the result
         */
        R program(Program choice);

        /**
         * The session that was left part-way.
         *
         * @param choice the choice
         * @return the result
         */
        R left(Left choice);

        /**
         * A cramp this minute.
         *
         * @param choice the choice
         * @return the result
         */
        R cramp(CrampNow choice);

        /**
         * The next break of a day.
         *
         * @param choice the choice
         * @return the result
         */
        R aBreak(Break choice);
    }

    /**
     * Back to where the scene was opened: home, or a day of breaks.
     *
     * @param code the exit code that the session before it would have ended with
     */
    record Home(int code) implements Choice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.home(this);
        }
    }

    /**
     * A session of a program.
     *
     * @param name the name of a built-in program, or the path of a file
     */
    record Program(String name) implements Choice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.program(this);
        }
    }

    /** The session that was left part-way. */
    record Left() implements Choice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.left(this);
        }
    }

    /**
     * A cramp this minute.
     *
     * @param course what to do for the place that hurts
     */
    record CrampNow(CrampCourse course) implements Choice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cramp(this);
        }
    }

    /**
     * The next break of a day.
     *
     * @param pressed the key that also answers whether anything is new, where that is all that is asked
     * @param muted whether sound is off in it
     */
    record Break(Optional<Key> pressed, boolean muted) implements Choice {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.aBreak(this);
        }
    }
}
