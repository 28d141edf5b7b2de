package dev.uncramp.core.session;

/**
 * The person takes the easier exercise for the sets that are left.
 *
 * @param at when
 */
public record Eased(Moment at) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.eased(this);
    }
}
