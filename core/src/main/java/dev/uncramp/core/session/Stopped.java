package dev.uncramp.core.session;

/**
 * The person stopped, because it hurts or for any other reason.
 *
 * @param at when
 */
public record Stopped(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.stopped(this);
    }
}
