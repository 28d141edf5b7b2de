package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The moves between steps: entering one, ending one, going on after the clock stood, other turns on the route.
 *
 * @param timeline the steps as they were planned
 * @param rules the rules
 */
record Moves(Timeline timeline, SessionRules rules) {

    /** Enters a step, or the closing questions after the last one. */
    State enter(State state, int index, Moment at, Duration leadIn) {
        if (index >= state.place().route().size()) {
            return close(state, at);
        }
        boolean sameBlock = !state.place().isOver()
                && block(state, index).equals(block(state, state.place().at()));
        State entered = state.with(state.place().to(index))
                .with(state.log().touched(state.log().touched() && sameBlock))
                .running(StepClock.startingAt(at.elapsed().plus(leadIn)));
        return entered.with(asking(entered, at));
    }

    /** Enters a step by someone's choice: work begins after a lead-in. */
    State enterByHand(State state, int index, Moment at) {
        boolean work = index < state.place().route().size()
                && state.place().route().at(index).step().kind().isWork();
        return enter(state, index, at, work ? Limits.LEAD_IN : Duration.ZERO);
    }

    /**
     * The exercises are over: the closing questions. The score at the end is a moment of its own: nobody holds a position
     * any more, and it is the one score that the next days go by; so it is asked however short ago the last one was.
     */
    State close(State state, Moment at) {
        Place over = state.place().to(state.place().route().size());
        return state.with(over)
                .with(StepClock.ZERO)
                .with(state.asking().back(false).opening(Question.Kind.SCORE_AFTER, Optional.empty(), at))
                .standing(Phase.ASKING, at);
    }

    /** Goes on after the clock stood: a question first where one is due, else after a lead-in. */
    State goOn(State state, Moment at) {
        if (state.place().isOver()) {
            return state.standing(Phase.ASKING, at);
        }
        if (state.asking().back()) {
            return state.with(state.asking()
                            .opening(Question.Kind.CAME_BACK, state.place().item(), at)
                            .back(true))
                    .standing(Phase.ASKING, at);
        }
        boolean ready =
                state.step().filter(step -> step.kind() == StepKind.READY).isPresent();
        Duration from = ready ? at.elapsed() : at.elapsed().plus(Limits.LEAD_IN);
        StepClock clock = ready ? state.clock().again() : state.clock();
        return state.running(clock.runningFrom(from));
    }

    /** Ends the step in hand. */
    State ended(State state, StepEnd.Way way, Moment at) {
        return state.step()
                .map(step -> state.with(state.log().with(end(state, step, way, at))))
                .orElse(state);
    }

    /** Breaks off the work in hand, if any of it was done. */
    State brokenOff(State state, Moment at) {
        boolean begun = state.step().filter(step -> step.kind().isWork()).isPresent()
                && !state.spent(at).isZero();
        return begun ? ended(state, StepEnd.Way.SKIPPED, at) : state;
    }

    /** Skips the rest of the exercise in hand, in all rounds; there is no way back into one that ended red. */
    State leftOut(State state, int item, Moment at) {
        Place place = state.place();
        State skipped = state.step().filter(step -> step.kind().isWork()).isPresent()
                ? ended(state, StepEnd.Way.SKIPPED, at)
                : state;
        List<Route.Spot> later =
                place.route().spots().subList(place.at() + 1, place.route().size());
        Log log = skipped.log();
        for (Route.Spot spot : later) {
            boolean its = spot.step().kind().isWork() && spot.visit().isOf(item);
            log = its ? log.with(notBegun(place.route(), spot.step())) : log;
        }
        List<Visit> others =
                planned(place, item).stream().filter(visit -> !visit.isOf(item)).toList();
        Place onto = place.onto(place.route().upTo(place.at(), others));
        boolean red = state.pains().isRed(item, place.isEased(item));
        return enterByHand(skipped.with(log).with(red ? onto.closedBehind() : onto), place.at() + 1, at);
    }

    /** Takes the easier exercise for the sets that are left, and in the rounds to come. */
    State eased(State state, int item, TimelineItem easier, Moment at) {
        Place place = state.place();
        Step step = place.route().at(place.at()).step();
        Visit easy = new Visit(
                Optional.of(item),
                Optional.of(easier.exercise()),
                true,
                easier.steps(),
                Optional.of(Limits.REST_BEFORE_EASIER),
                Optional.empty(),
                true);
        List<Visit> tail = new ArrayList<>();
        int left = setsLeft(place, item);
        if (left > 0) {
            tail.add(easy.atMost(left).inRound(step.round(), step.rounds()));
        }
        for (Visit visit : planned(place, item)) {
            tail.add(visit.isOf(item) ? easy.like(visit) : visit);
        }
        State broken = brokenOff(state, at);
        State onto = broken.with(place.easedOnto(place.route().upTo(place.at(), tail), item))
                .with(broken.log().keepingNoUndo());
        return goOnTo(enterByHand(onto, place.at() + 1, at), at);
    }

    /** After time away the question comes first, also before an easier exercise or the next one. */
    State goOnTo(State state, Moment at) {
        return state.asking().back() && !state.place().isOver() ? goOn(state, at) : state;
    }

    /** The sets of an exercise that are left in the turn in hand. */
    static int setsLeft(Place place, int item) {
        boolean itsOwn = !place.isOver()
                && place.step()
                        .flatMap(Step::item)
                        .filter(number -> number == item)
                        .isPresent();
        return itsOwn ? place.route().setsLeft(place.at()) : 0;
    }

    /** The turns that come, without those that were asked for beyond what was planned. */
    private List<Visit> planned(Place place, int item) {
        return coming(place, item).stream()
                .filter(visit -> !timeline.isSpare(visit))
                .toList();
    }

    /** The turns that come, with the one that this gap leads to where it is another exercise's. */
    static List<Visit> coming(Place place, int item) {
        Route.Spot here = place.route().at(place.at());
        List<Visit> coming = new ArrayList<>();
        if (here.gap() && !here.visit().isOf(item)) {
            coming.add(here.visit());
        }
        coming.addAll(place.route().visitsAfter(place.at()));
        return coming;
    }

    /** The block by its name; an exercise that stands in none is one of its own, so that no key counts for a later one. */
    private Optional<String> block(State state, int index) {
        return state.place()
                .route()
                .at(index)
                .visit()
                .item()
                .map(item ->
                        timeline.items().get(item).block().map(SafeText::value).orElse("#" + item));
    }

    private StepEnd end(State state, Step step, StepEnd.Way way, Moment at) {
        Duration spent = state.spent(at);
        Duration length = state.place().length();
        Duration ran = step.planned().isPresent() && spent.compareTo(length) > 0 ? length : spent;
        Duration before = step.planned().isPresent() ? step.estimate() : Duration.ZERO;
        Duration held = ran.compareTo(before) > 0 ? ran.minus(before) : Duration.ZERO;
        StepEnd.Slot slot = state.place().route().slotOf(state.place().at());
        return new StepEnd(step, slot, way, held, state.place().target());
    }

    private static StepEnd notBegun(Route route, Step step) {
        return new StepEnd(step, route.slotOf(step.index()), StepEnd.Way.SKIPPED, Duration.ZERO, Place.repsOf(step));
    }

    /** In the gap after an exercise pain may be asked; the question stands until the next exercise begins. */
    private Asking asking(State entered, Moment at) {
        Route route = entered.place().route();
        int index = entered.place().at();
        Route.Spot here = route.at(index);
        if (!here.gap() || index == 0) {
            return entered.asking().closed();
        }
        Route.Spot before = route.at(index - 1);
        if (before.gap()) {
            return entered.asking();
        }
        Asking closed = entered.asking().closed();
        return before.visit()
                .item()
                .filter(item -> isToAsk(entered, item, before.visit()) && closed.mayAskAt(at, timeline.total()))
                .map(item -> closed.opening(Question.Kind.AFTER_EXERCISE, Optional.of(item), at))
                .orElse(closed);
    }

    private boolean isToAsk(State state, int item, Visit visit) {
        PainBand last = state.pains().bandOf(item);
        boolean first = visit.exercise()
                        .filter(exercise -> rules.askAbout().contains(exercise.id()))
                        .isPresent()
                && last == PainBand.NOT_ANSWERED
                && !state.asking().about().contains(item);
        return first || last == PainBand.AMBER;
    }
}
