package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;
import java.util.List;

/**
 * The events that a legal action makes.
 *
 * @param guards what is legal, with the state and the moment
 */
record Deeds(Guards guards) implements Action.Cases<List<SessionEvent>> {

    @Override
    public List<SessionEvent> press(Action.Press action) {
        State state = guards.state();
        Moment now = guards.now();
        return switch (action.verb()) {
            case PAUSE -> List.of(new Paused(now));
            case RESUME ->
                state.phase() == Phase.AWAY
                        ? List.of(new CameBack(now, guards.offersRestart()))
                        : List.of(new Resumed(now, guards.offersRestart()));
            case GO_ON -> List.of(new Resumed(now, guards.offersRestart()));
            case RESUME_WITH_REST -> List.of(new Resumed(now, false));
            case DONE -> List.of(new Done(now));
            case SKIP -> List.of(new Skipped(now, isBeforeExercise(state) ? Reach.EXERCISE : Reach.STEP));
            case LEAVE_OUT -> List.of(new Skipped(now, Reach.EXERCISE));
            case BACK -> List.of(new WentBack(now));
            case EXTEND -> changed(state, now, 1);
            case SHORTEN -> changed(state, now, -1);
            case STOP -> state.phase() == Phase.STOPPED ? List.of() : List.of(new Stopped(now));
            case EASE -> List.of(new Eased(now));
            case ONE_MORE -> List.of(new OneMore(now));
            case FINISH -> finish(state, now);
            case UNDO -> List.of(new Undone(now));
            case NO_ANSWER -> List.of(new NotAnswered(now));
            case IS_ORDERED ->
                guards.whichPain().stream()
                        .<SessionEvent>map(which -> new PainReported(now, which.score(), true))
                        .toList();
            case LEAVE -> List.of(new WentAway(now));
            case TOUCH -> state.log().touched() ? List.of() : List.of(new Touched(now));
            case REPORT_PAIN, REPORT_KIND, REPORT_SIGN, CONFIRM -> List.of();
        };
    }

    @Override
    public List<SessionEvent> reportPain(Action.ReportPain action) {
        return List.of(new PainReported(guards.now(), action.score()));
    }

    @Override
    public List<SessionEvent> reportKind(Action.ReportKind action) {
        Moment now = guards.now();
        return List.of(new KindReported(now, action.kind()), new Ended(now, EndReason.PAIN_KIND));
    }

    @Override
    public List<SessionEvent> reportSign(Action.ReportSign action) {
        Moment now = guards.now();
        return List.of(new SignReported(now, action.tier(), action.sign()), new Ended(now, EndReason.WARNING_SIGN));
    }

    @Override
    public List<SessionEvent> confirm(Action.Confirm action) {
        return List.of(new Confirmed(guards.now(), action.portion()));
    }

    /** In the last pause before an exercise, skipping means that exercise. */
    private static boolean isBeforeExercise(State state) {
        Route.Spot spot = state.place().route().at(state.place().at());
        return spot.gap() && (spot.step().kind() != StepKind.REST || spot.step().waits());
    }

    private static List<SessionEvent> changed(State state, Moment now, int sign) {
        boolean reps = state.step().filter(step -> step.kind() == StepKind.REPS).isPresent();
        Duration by = Limits.STRETCH_BY.multipliedBy(sign);
        return List.of(reps ? new Retargeted(now, sign) : new Extended(now, by));
    }

    private static List<SessionEvent> finish(State state, Moment now) {
        if (state.pains().endSession() || state.place().isOver()) {
            return List.of(new Ended(now, reason(state)));
        }
        return List.of(new Finished(now));
    }

    /** Why a session whose exercises are over has ended. */
    static EndReason reason(State state) {
        if (state.pains().endSession()) {
            return EndReason.TWO_REDS;
        }
        return state.closing().early() ? EndReason.FINISHED : EndReason.COMPLETE;
    }
}
