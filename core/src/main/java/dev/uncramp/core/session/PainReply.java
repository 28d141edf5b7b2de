package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainScore;
import java.util.Optional;

/**
 * What was said about pain before a session.
 *
 * @param over whether the question was answered or left out
 * @param sharpAtRest whether the pain is sharp at rest
 * @param score the score; empty where it was not answered, which is never "no pain"
 */
public record PainReply(boolean over, boolean sharpAtRest, Optional<PainScore> score) {

    static final PainReply OPEN = new PainReply(false, false, Optional.empty());

    PainReply sharp() {
        return new PainReply(true, true, score);
    }

    PainReply hurting(Optional<PainScore> told) {
        return new PainReply(true, sharpAtRest, told);
    }

    /** Whether the answer is rest, not exercise. */
    boolean severe() {
        return sharpAtRest || score.filter(PainScore::severe).isPresent();
    }
}
