package dev.uncramp.core.session;

/**
 * The session is over.
 *
 * @param at when
 * @param reason why
 */
public record Ended(Moment at, EndReason reason) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ended(this);
    }
}
