package dev.uncramp.core.session;

/**
 * The person aimed at more or fewer repetitions in the step in hand.
 *
 * @param at when
 * @param by how many more; negative for fewer
 */
public record Retargeted(Moment at, int by) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.retargeted(this);
    }
}
