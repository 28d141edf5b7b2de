package dev.uncramp.core.session;

/**
 * The person took back the last change.
 *
 * @param at when
 */
public record Undone(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.undone(this);
    }
}
