package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** What is done on a day on which a program's reason to do less is there: a known step, or what its author says in words. */
public sealed interface Less {

    /**
     * A known step down.
     *
     * @param down how much less is done
     */
    record Step(StepDown down) implements Less {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.step(this);
        }
    }

    /**
     * Something else to keep in mind on that day; the amounts stay as they are.
     *
     * @param words what it is, such as {@code Take the weight before.}
     */
    record InWords(SafeText words) implements Less {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inWords(this);
        }
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
     * Gives the step that is known.
     *
     * @return how much less is done; empty where it is said in words
     */
    default Optional<StepDown> step() {
        return match(new Cases<>() {
            @Override
            public Optional<StepDown> step(Step step) {
                return Optional.of(step.down());
            }

            @Override
            public Optional<StepDown> inWords(InWords inWords) {
                return Optional.empty();
            }
        });
    }

    /**
     * Gives what its author says in words.
     *
     * @return the words; empty where it is a known step
     */
    default Optional<SafeText> told() {
        return match(new Cases<>() {
            @Override
            public Optional<SafeText> step(Step step) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> inWords(InWords inWords) {
                return Optional.of(inWords.words());
            }
        });
    }

    /**
     * Tells whether it counts on that day alone.
     *
     * @return true for what needs no week or level to go back to
     */
    default boolean isOfTheDay() {
        return step().map(StepDown::isOfTheDay).orElse(true);
    }

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * A known step.
         *
         * @param step the step
         * @return the result
         */
        R step(Step step);

        /**
         * Words.
         *
         * @param inWords the words
         * @return the result
         */
        R inWords(InWords inWords);
    }
}
