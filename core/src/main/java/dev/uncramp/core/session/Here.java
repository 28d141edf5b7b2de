package dev.uncramp.core.session;

import dev.uncramp.core.program.Block;
import dev.uncramp.core.program.Circuit;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionEntry;
import dev.uncramp.core.program.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the walk through a session is.
 *
 * @param block the block; empty straight in the session
 * @param around the block's circuit, if any, and the session's
 * @param round which round, of the session and the block together
 * @param rounds how many
 * @param via the place of the entry that does a block or an item again; empty on the first way through
 * @param often how often the block is done, and what does it again; empty of all straight in the session
 * @param from the first week in which it is done
 */
record Here(Optional<Block> block, List<Circuit> around, int round, int rounds, String via, Schedule often, int from) {

    /** The rest that is written nearest; empty where none is. */
    Optional<Duration> rest(Function<Circuit, Optional<TimeRange>> which, Reading reading) {
        for (Circuit circuit : around) {
            Optional<TimeRange> written = which.apply(circuit);
            if (written.isPresent()) {
                return Optional.of(reading.time(written.get()));
            }
        }
        return Optional.empty();
    }

    /** How often an entry is done that stands here. */
    Schedule often(SessionEntry entry, ThisWeek week) {
        Optional<Schedule> own = week.schedule(entry.terms());
        return own.isPresent() ? own.get().over(often) : often;
    }

    /** The first week in which an entry is done that stands here. */
    int from(SessionEntry entry) {
        return entry.terms().fromWeek().map(week -> Math.max(from, week)).orElse(from);
    }
}
