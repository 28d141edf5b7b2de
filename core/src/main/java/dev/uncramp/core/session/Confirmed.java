package dev.uncramp.core.session;

/**
 * The person said how much was done of what only ran by.
 *
 * @param at when
 * @param portion how much
 */
public record Confirmed(Moment at, Portion portion) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.confirmed(this);
    }
}
