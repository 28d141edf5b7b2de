package dev.uncramp.core.session;

import java.util.Optional;

/**
 * What was said about the morning after.
 *
 * @param over whether the question was answered or left out
 * @param morning the answer; empty where it was left out
 */
public record MorningReply(boolean over, Optional<Morning> morning) {

    static final MorningReply OPEN = new MorningReply(false, Optional.empty());

    /**
     * Tells whether it was worse.
     *
     * @return true only where the person said so
     */
    public boolean isWorse() {
        return morning.equals(Optional.of(Morning.WORSE));
    }
}
