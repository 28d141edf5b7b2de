package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainScore;
import java.util.Optional;

/**
 * The session began.
 *
 * @param at when
 * @param before the pain before it, or empty where it was not answered
 */
public record Began(Moment at, Optional<PainScore> before) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.began(this);
    }
}
