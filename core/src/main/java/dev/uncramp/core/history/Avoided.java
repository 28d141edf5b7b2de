package dev.uncramp.core.history;

import java.time.OffsetDateTime;

/**
 * A session that was left out because the program says so for such a day or time. It counts as kept, once with a session
 * that is done later on that day; it is no flare-up and no trouble, and says nothing of pain.
 *
 * @param instead what counts in its place: a session without an exercise
 */
public record Avoided(SessionRecord instead) implements HistoryEntry {

    @Override
    public OffsetDateTime at() {
        return instead.started();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.avoided(this);
    }
}
