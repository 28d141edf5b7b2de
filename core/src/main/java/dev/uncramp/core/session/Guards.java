package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether an action is legal now: its phase knows it, and what else it needs holds.
 *
 * @param session the session
 * @param state its state
 * @param now the moment
 */
record Guards(Session session, State state, Moment now) {

    boolean allow(Verb verb) {
        return LegalActions.in(session.phase()).contains(verb) && holds(verb);
    }

    private boolean holds(Verb verb) {
        return switch (verb) {
            case PAUSE, RESUME, DONE, SKIP, STOP, FINISH, LEAVE, TOUCH, REPORT_KIND, REPORT_SIGN -> true;
            case BACK ->
                state.place().at() > state.place().floor() || !state.spent(now).isZero();
            case RESUME_WITH_REST -> offersRestart();
            case LEAVE_OUT ->
                state.place().item().isPresent()
                        && !state.place().isOver()
                        && !state.pains().endSession();
            case EXTEND -> canChangeBy(1);
            case SHORTEN -> canChangeBy(-1);
            case EASE ->
                Easing.of(state)
                        .filter(easing -> easing.isLegal(session.timeline()))
                        .isPresent();
            case ONE_MORE -> More.of(state, session.timeline()).isPresent();
            case GO_ON ->
                state.place().isOver() || !(state.isRedInHand() || state.pains().endSession());
            case UNDO -> state.log().latest().isPresent() && state.phase() != Phase.AWAY;
            case NO_ANSWER -> state.asking().open().isPresent();
            case IS_ORDERED -> whichPain().isPresent();
            case CONFIRM -> state.asking().isOpen(Question.Kind.DID_ALL);
            case REPORT_PAIN ->
                state.place().isOver()
                        ? state.phase() == Phase.ASKING && state.asking().isOpen(Question.Kind.SCORE_AFTER)
                        : state.place().item().isPresent();
        };
    }

    /** The question which pain the score is that ended the exercise, where it is open. */
    Optional<WhichPain> whichPain() {
        return WhichPain.in(state, new Moves(session.timeline(), session.rules()));
    }

    /** After a long pause in a hold it is offered again from its start. */
    boolean offersRestart() {
        boolean hold = state.step()
                .filter(step -> step.kind() == StepKind.HOLD && step.planned().isPresent())
                .isPresent();
        return hold
                && state.isOpen()
                && !state.isRunning()
                && state.since()
                        .filter(since -> since.gapTo(now).compareTo(Limits.LONG_PAUSE) >= 0)
                        .isPresent();
    }

    /** Ten seconds, or one repetition, more or less. */
    private boolean canChangeBy(int sign) {
        Optional<Step> step = state.step();
        if (step.filter(s -> s.kind() == StepKind.REPS).isPresent()) {
            return state.place().target() + sign >= 1;
        }
        Optional<Duration> planned = step.flatMap(Step::planned);
        Duration by = Limits.STRETCH_BY.multipliedBy(sign);
        Duration extra = state.place().extra().plus(by);
        Duration left = state.place().length().plus(by).minus(state.spent(now));
        return planned.isPresent()
                && !planned.get().plus(extra).isNegative()
                && !left.isNegative()
                && !left.isZero()
                && extra.compareTo(Limits.STRETCH_MOST) <= 0;
    }
}
