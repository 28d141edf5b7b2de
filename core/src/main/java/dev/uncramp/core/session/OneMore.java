package dev.uncramp.core.session;

/**
 * The person takes the set or the round that a range allows beyond what was planned.
 *
 * @param at when
 */
public record OneMore(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.oneMore(this);
    }
}
