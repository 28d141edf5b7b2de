package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.program.ProgramPath;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One stop: by the stop key, by a red score, by a kind of pain or by a warning sign.
 *
 * @param at when
 * @param place the exercise in hand, if there was one
 * @param pain the score that was told
 * @param kind the kind of pain that was told
 * @param tier how soon to ask for help, where a warning sign was told
 * @param sign the key of that sign, where it was named
 * @param then how it went on
 */
public record StopRecord(
        OffsetDateTime at,
        Optional<ProgramPath> place,
        Optional<PainScore> pain,
        Optional<PainKind> kind,
        Optional<Tier> tier,
        Optional<String> sign,
        Then then) {

    /** How it went on after a stop. */
    public enum Then {

        /** With the same exercise. */
        WENT_ON("went-on"),

        /** With the easier one. */
        EASED("eased"),

        /** Without the rest of the exercise. */
        LEFT_OUT("left-out"),

        /** The session ended, or was not taken up again. */
        ENDED("ended"),

        /** The person took the stop back. */
        TAKEN_BACK("taken-back");

        private final String key;

        Then(String key) {
            this.key = key;
        }

        /**
         * Gives the name under which texts and records know it.
         *
         * @return words in lower case with hyphens
         */
        public String key() {
            return key;
        }
    }
}
