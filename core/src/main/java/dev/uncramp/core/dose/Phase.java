package dev.uncramp.core.dose;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** One phase of an interval: a time with its label, a label until something, or a group again. */
public sealed interface Phase {

    /** The most phases of one group. */
    int MOST = 20;

    /** How deep groups may lie in groups. */
    int DEEPEST = 4;

    /**
     * Tells the cases apart.
     *
     * @param cases what to do in each case
     * @param <R> the type of the answer
     * @return the answer of the case that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * One method for each kind of phase.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /**
         * Answers for a time with its label.
         *
         * @param phase the phase
         * @return the answer
         */
        R timed(Timed phase);

        /**
         * Answers for a label until something.
         *
         * @param phase the phase
         * @return the answer
         */
        R until(Until phase);

        /**
         * Answers for a group in a group.
         *
         * @param phase the phase
         * @return the answer
         */
        R repeated(Repeated phase);
    }

    /**
     * A time with its label, as in {@code 20 s hard}.
     *
     * @param time an exact time above 0
     * @param label what it is for; a label {@code rest} is still work of the interval
     * @param intensity how hard
     */
    record Timed(Measure time, Label label, Optional<Intensity> intensity) implements Phase {

        /** Refuses anything but an exact time above 0, with {@link IllegalArgumentException}. */
        public Timed {
            if (!time.isTime()
                    || time.value().exact().isEmpty()
                    || time.value().planned().signum() == 0) {
                throw new IllegalArgumentException("a phase lasts an exact time above 0");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timed(this);
        }
    }

    /**
     * A label until something, as in {@code walk until you can talk again}.
     *
     * @param label what is done
     * @param until free text without brackets and commas, on one line
     */
    record Until(Label label, SafeText until) implements Phase {

        /** Refuses an empty text and one that could not be read again, with {@link IllegalArgumentException}. */
        public Until {
            String text = until.value();
            if (text.isBlank() || !text.equals(DoseText.tidy(text)) || text.matches("(?s).*[(),\\n].*")) {
                throw new IllegalArgumentException("a text after until has no bracket, comma or spare space: " + text);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.until(this);
        }
    }

    /**
     * A group in a group, as in {@code 3 x (30 s run, 30 s walk)}.
     *
     * @param rounds how often, 1 where nothing is written
     * @param phases what one round is
     */
    record Repeated(Count rounds, List<Phase> phases) implements Phase {

        /** Refuses an empty group, with {@link IllegalArgumentException}. */
        public Repeated {
            phases = checked(phases, 1);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.repeated(this);
        }
    }

    /** Copies phases, and refuses too few, too many, and groups that lie too deep. */
    private static List<Phase> copied(List<Phase> phases, int depth) {
        if (phases.isEmpty() || phases.size() > MOST) {
            throw new IllegalArgumentException("a group has 1 to %d phases".formatted(MOST));
        }
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("groups lie at most %d deep".formatted(DEEPEST));
        }
        for (Phase phase : phases) {
            if (phase instanceof Repeated group) {
                copied(group.phases(), depth + 1);
            }
        }
        return List.copyOf(phases);
    }

    /**
     * Copies the phases of a group.
     *
     * @param phases the phases
     * @param depth 1 for the outermost group
     * @return an immutable copy
     * @throws IllegalArgumentException where there are none, more than {@link #MOST}, or groups deeper than {@link
     *     #DEEPEST}
     */
    static List<Phase> checked(List<Phase> phases, int depth) {
        return copied(phases, depth);
    }
}
