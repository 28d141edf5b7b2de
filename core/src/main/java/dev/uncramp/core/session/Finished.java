package dev.uncramp.core.session;

/**
 * The person ended the exercises before their end; the closing questions follow.
 *
 * @param at when
 */
public record Finished(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.finished(this);
    }
}
