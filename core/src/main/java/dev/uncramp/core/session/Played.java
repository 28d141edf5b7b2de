package dev.uncramp.core.session;

/**
 * The step in hand ran by its time to the end, and nobody had touched a key since its block began.
 *
 * @param at when
 */
public record Played(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.played(this);
    }
}
