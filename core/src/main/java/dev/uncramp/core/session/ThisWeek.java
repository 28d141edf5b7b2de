package dev.uncramp.core.session;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Terms;
import java.util.Optional;

/**
 * Tells which parts of a session are done in this week at all, and how often.
 *
 * @param today what was chosen for today
 */
record ThisWeek(Prescription today) {

    /** Whether a part has joined in, and its schedule, where it goes by week, has a row for this one. */
    boolean has(Terms terms) {
        return hasBegun(terms) && (terms.schedule().isEmpty() || schedule(terms).isPresent());
    }

    /** How often a part is done; empty where nothing is said of it, for this week or at all. */
    Optional<Schedule> schedule(Terms terms) {
        return terms.schedule().isEmpty()
                ? Optional.empty()
                : terms.schedule().get().in(today.week(), today.afterwards());
    }

    private boolean hasBegun(Terms terms) {
        return today.afterwards()
                || terms.fromWeek().filter(week -> today.week() < week).isEmpty();
    }
}
