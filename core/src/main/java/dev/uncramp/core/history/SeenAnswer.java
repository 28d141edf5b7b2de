package dev.uncramp.core.history;

import java.time.OffsetDateTime;

/**
 * The answer to "Has someone seen you since?", which the next start asks after the advice to get help now.
 *
 * @param at when it was asked
 * @param seen whether someone has; a "not sure" is kept as no
 */
public record SeenAnswer(OffsetDateTime at, boolean seen) implements HistoryEntry {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.seen(this);
    }
}
