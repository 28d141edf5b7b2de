package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** What comes after a program: another program, or what its author says in words. */
public sealed interface Next {

    /**
     * A program comes next.
     *
     * @param id its id
     */
    record Listed(ProgramId id) implements Next {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listed(this);
        }
    }

    /**
     * Something else comes next, such as a visit.
     *
     * @param words what it is, such as {@code Come back to me.}
     */
    record InWords(SafeText words) implements Next {

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
     * Gives the program that comes next.
     *
     * @return its id; empty where it is said in words
     */
    default Optional<ProgramId> program() {
        return match(new Cases<>() {
            @Override
            public Optional<ProgramId> listed(Listed listed) {
                return Optional.of(listed.id());
            }

            @Override
            public Optional<ProgramId> inWords(InWords inWords) {
                return Optional.empty();
            }
        });
    }

    /**
     * Gives what is written of it.
     *
     * @return the id of the program, or the words
     */
    default SafeText written() {
        return match(new Cases<>() {
            @Override
            public SafeText listed(Listed listed) {
                return SafeText.of(listed.id().value());
            }

            @Override
            public SafeText inWords(InWords inWords) {
                return inWords.words();
            }
        });
    }

    /**
     * One method for each case.
     *
     * @param <R> the result
     */
    interface Cases<R> {

        /**
         * A program.
         *
         * @param listed the program
         * @return the result
         */
        R listed(Listed listed);

        /**
         * Words.
         *
         * @param inWords the words
         * @return the result
         */
        R inWords(InWords inWords);
    }
}
