package dev.uncramp.core.session;

/**
 * The person stopped the clock.
 *
 * @param at when
 */
public record Paused(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paused(this);
    }
}
