package dev.uncramp.core.session;

/**
 * The step in hand ended as done: by a key, or by its time with someone there.
 *
 * @param at when
 */
public record Done(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.done(this);
    }
}
