package dev.uncramp.core.history;

import dev.uncramp.core.session.Morning;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The answer to "How was it the morning after?", which is asked once, however many sessions the day had.
 *
 * @param at when it was asked
 * @param day the day of the sessions
 * @param morning the answer, or empty where the person did not answer; then it is not asked again
 */
public record MorningAnswer(OffsetDateTime at, LocalDate day, Optional<Morning> morning) implements HistoryEntry {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.morning(this);
    }
}
