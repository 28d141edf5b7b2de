package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainScore;
import java.time.Duration;
import java.util.Optional;

/** What each event makes of a state; an event that does not fit changes nothing. */
final class Fold implements SessionEvent.Cases<State> {

    private final Moves moves;
    private final State state;

    private Fold(Moves moves, State state) {
        this.moves = moves;
        this.state = state;
    }

    static State after(Moves moves, State state, SessionEvent event) {
        return event.match(new Fold(moves, state));
    }

    @Override
    public State began(Began event) {
        if (state.phase() != Phase.BEFORE) {
            return state;
        }
        State begun = state.with(state.pains().startingFrom(event.before()))
                .with(state.asking().askedAt(event.at()));
        return moves.enter(begun, 0, event.at(), Duration.ZERO);
    }

    @Override
    public State paused(Paused event) {
        return state.isRunning() ? touched().standing(Phase.PAUSED, event.at()) : state;
    }

    @Override
    public State resumed(Resumed event) {
        boolean stands = state.phase() == Phase.PAUSED || state.phase() == Phase.STOPPED;
        if (!stands || (state.phase() == Phase.STOPPED && isRedStop())) {
            return state;
        }
        State from = event.again() ? state.with(state.clock().again()) : state;
        return moves.goOn(from, event.at());
    }

    @Override
    public State done(Done event) {
        if (!state.isRunning()) {
            return state;
        }
        boolean byTime = state.step().filter(Step::endsByTime).isPresent()
                && state.spent(event.at()).compareTo(state.place().length()) >= 0;
        State ended = moves.ended(touched(), StepEnd.Way.DONE, event.at());
        State noted = byTime ? ended : ended.remembering(state, true, event.at());
        return moves.enter(noted, state.place().at() + 1, event.at(), Duration.ZERO);
    }

    @Override
    public State played(Played event) {
        if (!state.isRunning()) {
            return state;
        }
        State ended = moves.ended(state, StepEnd.Way.PLAYED, event.at());
        return moves.enter(ended, state.place().at() + 1, event.at(), Duration.ZERO);
    }

    @Override
    public State skipped(Skipped event) {
        boolean stands = state.phase() == Phase.STOPPED || state.phase() == Phase.EASING;
        if (state.place().isOver() || state.pains().endSession() || !(state.isRunning() || stands)) {
            return state;
        }
        if (event.reach() == Reach.STEP) {
            return stands ? state : stepSkipped(event.at());
        }
        return (stands ? state.place().item() : itemToLeaveOut())
                .map(item -> moves.goOnTo(
                        moves.leftOut(touched(), item, event.at()).remembering(state, true, event.at()), event.at()))
                .orElse(state);
    }

    /** The exercise in hand; in a rest that waits for the next one, that next one. */
    private Optional<Integer> itemToLeaveOut() {
        Place place = state.place();
        boolean waits = state.step()
                .filter(step -> step.kind() == StepKind.REST && step.waits())
                .isPresent();
        return waits ? place.route().at(place.at()).visit().item() : place.item();
    }

    private State stepSkipped(Moment at) {
        State ended = moves.ended(touched(), StepEnd.Way.SKIPPED, at).remembering(state, true, at);
        return moves.enterByHand(ended, state.place().at() + 1, at);
    }

    @Override
    public State wentBack(WentBack event) {
        if (!state.isRunning()) {
            return state;
        }
        int here = state.place().at();
        boolean redo = state.spent(event.at()).compareTo(Limits.REDO_AFTER) > 0
                || here <= state.place().floor();
        State remembered = touched().remembering(state, true, event.at());
        return moves.enterByHand(remembered, redo ? here : here - 1, event.at());
    }

    @Override
    public State extended(Extended event) {
        Duration extra = state.place().extra().plus(event.by());
        Duration left = state.place().length().plus(event.by()).minus(state.spent(event.at()));
        boolean timed = state.isRunning()
                && state.step()
                        .flatMap(Step::planned)
                        .filter(planned -> !planned.plus(extra).isNegative())
                        .isPresent()
                && !left.isNegative()
                && extra.compareTo(Limits.STRETCH_MOST) <= 0;
        return timed ? touched().with(state.place().extended(event.by())).remembering(state, false, event.at()) : state;
    }

    @Override
    public State retargeted(Retargeted event) {
        boolean fits = state.isRunning()
                && state.step().filter(step -> step.kind() == StepKind.REPS).isPresent()
                && state.place().target() + event.by() >= 1;
        return fits
                ? touched().with(state.place().retargeted(event.by())).remembering(state, false, event.at())
                : state;
    }

    @Override
    public State painReported(PainReported event) {
        if (event.ordered()) {
            return WhichPain.in(state, moves)
                    .filter(which -> which.score().equals(event.score()))
                    .map(which -> new Fold(moves, which.asIfNotSaid(event.at())).reported(event))
                    .orElse(state);
        }
        return reported(event);
    }

    private State reported(PainReported event) {
        if (!state.isOpen() || state.phase() == Phase.EASING || state.phase() == Phase.AWAY) {
            return state;
        }
        if (state.place().isOver()) {
            return scoredAfter(event);
        }
        Optional<Integer> asked = state.asking().open().flatMap(Question::item);
        return asked.or(state.place()::item)
                .map(item -> scored(item, event).remembering(state, false, event.at()))
                .orElse(state);
    }

    private State scored(int item, PainReported event) {
        boolean eased = state.place().isEased(item);
        PainBand band = bandOf(event);
        State scored = touched()
                .with(state.pains().with(new Pains.Red(item, eased), event.score(), band))
                .with(state.asking().closed());
        if (band == PainBand.RED) {
            return scored.with(state.place().concerning(item)).standing(Phase.EASING, event.at());
        }
        return state.phase() == Phase.ASKING ? answeredBack(scored, event.at()) : scored;
    }

    private PainBand bandOf(PainReported event) {
        Optional<PainScore> before = state.pains().before();
        Optional<PainScore> score = Optional.of(event.score());
        boolean gentler = moves.timeline().isGentler();
        return event.ordered()
                ? moves.rules().bandOfOrdered(before, score, gentler)
                : moves.rules().band(before, score, gentler);
    }

    private State scoredAfter(PainReported event) {
        return state.phase() == Phase.ASKING && state.asking().isOpen(Question.Kind.SCORE_AFTER)
                ? afterScore(state.with(state.pains().endingAt(event.score())), event.at())
                        .remembering(state, false, event.at())
                : state;
    }

    /** The question after time away is closed; the session goes on. */
    private State answeredBack(State answered, Moment at) {
        return moves.goOn(answered.with(answered.asking().closed().back(false)), at);
    }

    /** The score at the end is given or left out; what ran by is asked next, and a session of care alone. */
    private State afterScore(State scored, Moment at) {
        boolean careAlone = moves.timeline().items().isEmpty(); // Enter goes on from a care step, done or not
        boolean ranBy = scored.log().ends().stream()
                .anyMatch(end ->
                        end.way() == StepEnd.Way.PLAYED && end.step().kind().isWork());
        return scored.with(
                ranBy || careAlone
                        ? scored.asking().opening(Question.Kind.DID_ALL, Optional.empty(), at)
                        : scored.asking().closed());
    }

    @Override
    public State notAnswered(NotAnswered event) {
        if (!state.isOpen() || state.asking().open().isEmpty()) {
            return state;
        }
        if (state.phase() != Phase.ASKING) {
            return state.isRunning() ? touched().with(state.asking().closed()) : state;
        }
        return switch (state.asking().open().get().kind()) {
            case SCORE_AFTER -> afterScore(touched(), event.at());
            case DID_ALL, AFTER_EXERCISE -> touched().with(state.asking().closed());
            case CAME_BACK -> answeredBack(touched(), event.at());
        };
    }

    @Override
    public State kindReported(KindReported event) {
        return state.isOpen()
                ? over(event.at()).with(state.closing().with(event.kind()).because(EndReason.PAIN_KIND))
                : state;
    }

    @Override
    public State signReported(SignReported event) {
        return state.isOpen()
                ? over(event.at()).with(state.closing().with(event).because(EndReason.WARNING_SIGN))
                : state;
    }

    @Override
    public State stopped(Stopped event) {
        if (!state.isOpen() || state.phase() == Phase.STOPPED) {
            return state;
        }
        State stopped = touched().standing(Phase.STOPPED, event.at());
        boolean wasAway = state.phase() == Phase.AWAY || state.asking().back();
        Asking asking = state.place().isOver() ? state.asking() : state.asking().closed();
        return stopped.with(asking.back(wasAway));
    }

    @Override
    public State eased(Eased event) {
        return Easing.of(state)
                .filter(easing -> easing.isLegal(moves.timeline()))
                .map(easing -> moves.eased(
                        touched(),
                        easing.item(),
                        easing.easier(moves.timeline()).orElseThrow(),
                        event.at()))
                .orElse(state);
    }

    @Override
    public State oneMore(OneMore event) {
        return More.of(state, moves.timeline())
                .map(more -> more.taken(moves, touched(), event.at()))
                .orElse(state);
    }

    @Override
    public State wentAway(WentAway event) {
        if (state.isRunning() || state.phase() == Phase.PAUSED) {
            State away = state.standing(Phase.AWAY, event.at());
            return away.with(away.asking().closed());
        }
        boolean stands = state.isOpen() && !state.place().isOver() && state.phase() != Phase.AWAY;
        return stands ? state.with(state.asking().back(true)) : state;
    }

    @Override
    public State cameBack(CameBack event) {
        if (state.phase() != Phase.AWAY) {
            return state;
        }
        State back = event.again() ? state.with(state.clock().again()) : state;
        return moves.goOn(
                back.with(state.log().touched(true)).with(state.asking().back(true)), event.at());
    }

    @Override
    public State touched(Touched event) {
        return state.isOpen() ? touched() : state;
    }

    @Override
    public State undone(Undone event) {
        return state.isOpen() && state.phase() != Phase.AWAY
                ? state.log()
                        .latest()
                        .map(undo -> TakenBack.of(moves, state, undo, event.at()))
                        .orElse(state)
                : state;
    }

    @Override
    public State finished(Finished event) {
        if (!state.isOpen() || state.place().isOver()) {
            return state;
        }
        State broken = moves.brokenOff(touched(), event.at());
        State early =
                broken.with(broken.closing().finishedEarly()).with(broken.log().keepingNoUndo());
        return state.pains().endSession()
                ? early.standing(Phase.ENDED, event.at()).with(early.closing().because(EndReason.TWO_REDS))
                : moves.close(early, event.at());
    }

    @Override
    public State confirmed(Confirmed event) {
        boolean asked = state.phase() == Phase.ASKING && state.asking().isOpen(Question.Kind.DID_ALL);
        return asked
                ? touched()
                        .with(state.closing().with(event.portion()))
                        .with(state.asking().closed())
                : state;
    }

    @Override
    public State ended(Ended event) {
        return state.isOpen() ? over(event.at()).with(state.closing().because(event.reason())) : state;
    }

    private State over(Moment at) {
        State broken = moves.brokenOff(state, at).standing(Phase.ENDED, at);
        return broken.with(broken.asking().closed()).with(broken.log().keepingNoUndo());
    }

    private boolean isRedStop() {
        return !state.place().isOver() && (state.isRedInHand() || state.pains().endSession());
    }

    private State touched() {
        return state.with(state.log().touched(true));
    }
}
