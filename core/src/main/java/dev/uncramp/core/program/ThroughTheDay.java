package dev.uncramp.core.program;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Again and again through the day: {@code every 40 min from 9:00 to 17:00}.
 *
 * @param every the time from one to the next, or a range of it
 * @param from when the first one is; empty where none is written
 * @param to when the last one is, at the latest; empty where none is written
 */
public record ThroughTheDay(TimeRange every, Optional<LocalTime> from, Optional<LocalTime> to) {

    /** Refuses an end without a start or not after it. */
    public ThroughTheDay {
        if (from.isPresent() != to.isPresent() || (from.isPresent() && !to.get().isAfter(from.get()))) {
            throw new IllegalArgumentException("a start and an end after it");
        }
    }

    /**
     * Gives how many times fit between the first and the last one.
     *
     * @return how many, at least 1; empty where no times of the day are written
     */
    public Optional<Integer> times() {
        return from.flatMap(first -> to.map(last -> Math.toIntExact(
                        Duration.between(first, last).toNanos() / every.min().toNanos())
                + 1));
    }

    /**
     * Makes a time from one to the next.
     *
     * @param every above zero
     * @param from when the first one is
     * @param to when the last one is, at the latest
     */
    public ThroughTheDay(Duration every, Optional<LocalTime> from, Optional<LocalTime> to) {
        this(TimeRange.of(every), from, to);
    }
}
