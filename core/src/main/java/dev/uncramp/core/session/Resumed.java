package dev.uncramp.core.session;

/**
 * The person went on, after a pause or from the stop screen; a short lead-in follows.
 *
 * @param at when
 * @param again whether the step in hand starts again in full
 */
public record Resumed(Moment at, boolean again) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resumed(this);
    }
}
