package dev.uncramp.core.session;

import java.util.List;

/**
 * A set or a round that a range allows beyond what is planned, as in {@code 2-3 x 10}; it is done only when a person asks
 * for it.
 *
 * @param after the steps of the turn after which it may come
 * @param round whether it is a round, else a set
 * @param visits its turns, never empty
 */
record Spare(List<Step> after, boolean round, List<Visit> visits) {

    /** Copies the lists; refuses one without a turn. */
    Spare {
        after = List.copyOf(after);
        visits = List.copyOf(visits);
        if (visits.isEmpty()) {
            throw new IllegalArgumentException("one more of something");
        }
    }

    /** The steps after which the next spare one may come. */
    List<Step> last() {
        return visits.get(visits.size() - 1).steps();
    }
}
