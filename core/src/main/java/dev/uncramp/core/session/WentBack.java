package dev.uncramp.core.session;

/**
 * The person went back: to the start of the step in hand, or to the step before.
 *
 * @param at when
 */
public record WentBack(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.wentBack(this);
    }
}
