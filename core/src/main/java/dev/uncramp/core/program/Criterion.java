package dev.uncramp.core.program;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/** One thing that must be true before a person moves up or down. */
public sealed interface Criterion {

    /**
     * A number of days, each with a morning after it; never two sessions of one day.
     *
     * @param days how many, at least 1
     * @param painAtMost the highest score that such a day may have
     */
    record Days(int days, Optional<PainScore> painAtMost) implements Criterion {

        /** Refuses fewer than one day. */
        public Days {
            if (days < 1) {
                throw new IllegalArgumentException("at least one day");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.days(this);
        }
    }

    /**
     * A highest score.
     *
     * @param score the score that is not passed; the low end where a range is written
     * @param orMost the high end of a range, above the score; empty where one score is written
     */
    record PainAtMost(PainScore score, Optional<PainScore> orMost) implements Criterion {

        /** Refuses a range that does not run upward. */
        public PainAtMost {
            if (orMost.isPresent() && orMost.get().value() <= score.value()) {
                throw new IllegalArgumentException("the second score is larger");
            }
        }

        /**
         * One highest score.
         *
         * @param score the score that is not passed
         */
        public PainAtMost(PainScore score) {
            this(score, Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.painAtMost(this);
        }
    }

    /** Everything that was planned was done. */
    record AllDone() implements Criterion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allDone(this);
        }
    }

    /** The next morning was not worse. */
    record NoWorseNextMorning() implements Criterion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noWorseNextMorning(this);
        }
    }

    /**
     * Something else; the person is asked.
     *
     * @param what what must be true
     */
    record InWords(SafeText what) implements Criterion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inWords(this);
        }
    }

    /**
     * Gives what a person judges in words.
     *
     * @return the words; empty where it is counted
     */
    default Optional<SafeText> words() {
        return match(new Cases<>() {
            @Override
            public Optional<SafeText> days(Days days) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> painAtMost(PainAtMost painAtMost) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> allDone(AllDone allDone) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> noWorseNextMorning(NoWorseNextMorning noWorseNextMorning) {
                return Optional.empty();
            }

            @Override
            public Optional<SafeText> inWords(InWords inWords) {
                return Optional.of(inWords.what());
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
         * A number of days.
         *
         * @param days the days
         * @return the result
         */
        R days(Days days);

        /**
         * A highest score.
         *
         * @param painAtMost the score
         * @return the result
         */
        R painAtMost(PainAtMost painAtMost);

        /**
         * Everything was done.
         *
         * @param allDone the case
         * @return the result
         */
        R allDone(AllDone allDone);

        /**
         * The next morning was not worse.
         *
         * @param noWorseNextMorning the case
         * @return the result
         */
        R noWorseNextMorning(NoWorseNextMorning noWorseNextMorning);

        /**
         * Something else.
         *
         * @param inWords what must be true
         * @return the result
         */
        R inWords(InWords inWords);
    }
}
