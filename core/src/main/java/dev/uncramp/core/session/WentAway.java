package dev.uncramp.core.session;

/**
 * The person or the machine was away from here on; this time is never exercise.
 *
 * @param at when
 */
public record WentAway(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.wentAway(this);
    }
}
