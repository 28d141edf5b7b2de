package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainBand;
import java.util.Optional;

/**
 * Whether the easier exercise can be taken now: from the stop screen, after a red score, or where amber offers it.
 *
 * @param state the state
 * @param item the exercise in hand
 */
record Easing(State state, int item) {

    static Optional<Easing> of(State state) {
        return state.isOpen() && !state.place().isOver()
                ? state.place().item().map(item -> new Easing(state, item))
                : Optional.empty();
    }

    Optional<TimelineItem> easier(Timeline timeline) {
        return timeline.items().get(item).easier();
    }

    boolean isLegal(Timeline timeline) {
        Place place = state.place();
        boolean offered = state.phase() == Phase.EASING
                || state.phase() == Phase.STOPPED
                || (state.isRunning() && state.pains().bandOf(item) == PainBand.AMBER);
        boolean left = Moves.setsLeft(place, item) > 0
                || Moves.coming(place, item).stream().anyMatch(visit -> visit.isOf(item));
        return offered
                && left
                && easier(timeline).isPresent()
                && !place.eased().contains(item)
                && !state.pains().endSession();
    }
}
