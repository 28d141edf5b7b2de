package dev.uncramp.core.session;

/**
 * The person came back and goes on; pain is asked again.
 *
 * @param at when
 * @param again whether the step in hand starts again in full
 */
public record CameBack(Moment at, boolean again) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cameBack(this);
    }
}
