package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainScore;

/**
 * The person said how much it hurts.
 *
 * @param at when
 * @param score the score
 */
public record PainReported(Moment at, PainScore score) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.painReported(this);
    }
}
