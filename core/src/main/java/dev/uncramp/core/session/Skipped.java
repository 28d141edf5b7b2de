package dev.uncramp.core.session;

/**
 * The person skipped the step or the exercise in hand.
 *
 * @param at when
 * @param reach how much is skipped
 */
public record Skipped(Moment at, Reach reach) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.skipped(this);
    }
}
