package dev.uncramp.core.session;

/**
 * The person left the open question without an answer.
 *
 * @param at when
 */
public record NotAnswered(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.notAnswered(this);
    }
}
