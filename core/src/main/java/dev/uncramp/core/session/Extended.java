package dev.uncramp.core.session;

import java.time.Duration;

/**
 * The person gave the step in hand more or less time.
 *
 * @param at when
 * @param by how much more; negative for less
 */
public record Extended(Moment at, Duration by) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.extended(this);
    }
}
