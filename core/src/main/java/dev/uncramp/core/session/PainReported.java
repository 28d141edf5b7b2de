package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainScore;

/**
 * The person said how much it hurts.
 *
 * @param at when
 * @param score the score
 * @param ordered whether it is the ache that a clinician ordered, told when asked; another pain until then
 */
public record PainReported(Moment at, PainScore score, boolean ordered) implements SessionEvent {

    /**
     * Makes a score of which nothing more was told.
     *
     * @param at when
     * @param score the score
     */
    public PainReported(Moment at, PainScore score) {
        this(at, score, false);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.painReported(this);
    }
}
