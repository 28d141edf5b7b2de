package dev.uncramp.core.session;

/**
 * The person touched a key that changes nothing, the first one in this block.
 *
 * @param at when
 */
public record Touched(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.touched(this);
    }
}
