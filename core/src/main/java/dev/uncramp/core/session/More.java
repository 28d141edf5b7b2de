package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether one more set or round is offered now: in the last step of what was planned, and in the pause right after it.
 *
 * <p>Never after pain above the limit or at it, never where a question about pain stands or was left open, and never on a
 * gentler day, for which a timeline has none to spare.
 *
 * @param state the state
 * @param spare what may come
 * @param gap whether the pause after what was planned is in hand
 */
record More(State state, Spare spare, boolean gap) {

    static Optional<More> of(State state, Timeline timeline) {
        Place place = state.place();
        if (!state.isRunning() || place.isOver() || !isCalm(state)) {
            return Optional.empty();
        }
        int at = place.at();
        Route.Spot here = place.route().at(at);
        boolean inGap = here.gap() && at > 0 && !place.route().at(at - 1).gap();
        boolean atTheEnd = !here.gap()
                && here.step().kind().isWork()
                && (at + 1 == place.route().size() || place.route().at(at + 1).turn() != here.turn());
        Optional<Visit> done = atTheEnd
                ? Optional.of(here.visit())
                : inGap && !wasSkipped(state)
                        ? Optional.of(place.route().at(at - 1).visit())
                        : Optional.empty();
        return done.filter(visit -> !visit.eased())
                .flatMap(visit -> timeline.spares().stream()
                        .filter(spare -> spare.after().equals(visit.steps()))
                        .findFirst()
                        .filter(spare -> Stream.concat(Stream.of(visit), spare.visits().stream())
                                .flatMap(turn -> turn.item().stream())
                                .noneMatch(item -> hurts(state, item))))
                .map(spare -> new More(state, spare, inGap))
                .filter(more -> !more.comesAnyway());
    }

    /** It was told how much it hurts, nothing was red, and no question stands. */
    private static boolean isCalm(State state) {
        return state.pains().before().isPresent()
                && state.pains().red().isEmpty()
                && state.asking().open().isEmpty()
                && !state.asking().back();
    }

    private static boolean hurts(State state, int item) {
        PainBand last = state.pains().bandOf(item);
        boolean left = state.asking().about().contains(item) && last == PainBand.NOT_ANSWERED;
        return left || last == PainBand.AMBER || last == PainBand.RED;
    }

    private static boolean wasSkipped(State state) {
        List<StepEnd> ends = state.log().ends();
        return ends.isEmpty() || ends.get(ends.size() - 1).way() == StepEnd.Way.SKIPPED;
    }

    private boolean comesAnyway() {
        return later().contains(spare.visits().get(0));
    }

    private List<Visit> later() {
        Place place = state.place();
        List<Visit> later = new ArrayList<>();
        if (gap) {
            later.add(place.route().at(place.at()).visit());
        }
        later.addAll(place.route().visitsAfter(place.at()));
        return later;
    }

    /** It comes next; the pause in hand gives way to the one before it. */
    State taken(Moves moves, State touched, Moment at) {
        Place place = state.place();
        List<Visit> tail = new ArrayList<>(spare.visits());
        tail.addAll(later());
        State onto = touched.with(place.onto(place.route().upTo(place.at(), tail)));
        return (gap ? moves.enterByHand(onto, place.at() + 1, at) : onto).remembering(state, gap, at);
    }
}
