package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Region;
import java.time.OffsetDateTime;

/**
 * A cramp, as the person noted it; nothing else is kept of it.
 *
 * @param at when it began
 * @param region the place
 * @param eased whether it had eased
 */
public record CrampRecord(OffsetDateTime at, Region region, boolean eased) implements HistoryEntry {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cramp(this);
    }
}
