package dev.uncramp.core.session;

import java.util.Optional;

/**
 * A question that is open now.
 *
 * @param kind what is asked
 * @param item the exercise that it is about, by its number in the timeline
 */
public record Question(Kind kind, Optional<Integer> item) {

    /** What is asked. */
    public enum Kind {

        /** How much the exercise just done hurt; stands in a rest while its time runs on. */
        AFTER_EXERCISE,

        /** How much it hurts, after time away. */
        CAME_BACK,

        /** How much it hurts at the end. */
        SCORE_AFTER,

        /** Whether all of what only ran by was done. */
        DID_ALL
    }
}
