package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** One thing that two versions of a program do not have in common; texts are as the language writes them. */
public sealed interface Change {

    /**
     * Says where it is.
     *
     * @return the place
     */
    ChangeSpot spot();

    /**
     * Something is said in another way.
     *
     * @param spot the place
     * @param key what it is, such as {@code pain limit} or {@code week 1}; empty for the amount of an entry
     * @param before how it was said; empty for an entry without an amount of its own
     * @param after how it is said
     */
    record Became(ChangeSpot spot, String key, SafeText before, SafeText after) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.became(this);
        }
    }

    /**
     * Something is said that was not.
     *
     * @param spot the place
     * @param key what it is
     * @param now what is said
     */
    record Said(ChangeSpot spot, String key, SafeText now) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.said(this);
        }
    }

    /**
     * Something is no longer said.
     *
     * @param spot the place
     * @param key what it is
     * @param before what was said
     */
    record Unsaid(ChangeSpot spot, String key, SafeText before) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unsaid(this);
        }
    }

    /**
     * Something changed that is too long to be told, such as a figure.
     *
     * @param spot the place
     * @param key what it is
     */
    record Altered(ChangeSpot spot, String key) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.altered(this);
        }
    }

    /**
     * The same things stand in another order.
     *
     * @param spot the place
     * @param key what they are
     */
    record Reordered(ChangeSpot spot, String key) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reordered(this);
        }
    }

    /**
     * Something is new.
     *
     * @param spot the new one
     * @param what what it is or holds; empty where it says nothing more than its name
     * @param behind what stands before it; empty where it is the first
     */
    record Added(ChangeSpot spot, SafeText what, Optional<SafeText> behind) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.added(this);
        }
    }

    /**
     * Something is gone.
     *
     * @param spot the one that is gone
     * @param what what it was or held; empty where it said nothing more than its name
     */
    record Removed(ChangeSpot spot, SafeText what) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.removed(this);
        }
    }

    /**
     * Something stands in another block.
     *
     * @param spot the one that moved
     * @param from the block it stood in; empty where it stood in none
     * @param to the block it stands in; empty where it stands in none
     */
    record Moved(ChangeSpot spot, Optional<SafeText> from, Optional<SafeText> to) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /**
     * Something stands earlier or later than it did among its neighbours.
     *
     * @param spot the one that moved
     * @param behind what stands before it; empty where it is the first
     */
    record Shifted(ChangeSpot spot, Optional<SafeText> behind) implements Change {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shifted(this);
        }
    }

    /**
     * Answers by what sort of change it is.
     *
     * @param cases an answer for each sort
     * @param <R> the type of the answer
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * An answer for each sort of change.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * Answers for something that is said in another way.
         *
         * @param became the change
         * @return the answer
         */
        R became(Became became);

        /**
         * Answers for something that is said now.
         *
         * @param said the change
         * @return the answer
         */
        R said(Said said);

        /**
         * Answers for something that is no longer said.
         *
         * @param unsaid the change
         * @return the answer
         */
        R unsaid(Unsaid unsaid);

        /**
         * Answers for something too long to be told.
         *
         * @param altered the change
         * @return the answer
         */
        R altered(Altered altered);

        /**
         * Answers for another order.
         *
         * @param reordered the change
         * @return the answer
         */
        R reordered(Reordered reordered);

        /**
         * Answers for something new.
         *
         * @param added the change
         * @return the answer
         */
        R added(Added added);

        /**
         * Answers for something that is gone.
         *
         * @param removed the change
         * @return the answer
         */
        R removed(Removed removed);

        /**
         * Answers for something in another block.
         *
         * @param moved the change
         * @return the answer
         */
        R moved(Moved moved);

        /**
         * Answers for something among the same neighbours.
         *
         * @param shifted the change
         * @return the answer
         */
        R shifted(Shifted shifted);
    }
}
