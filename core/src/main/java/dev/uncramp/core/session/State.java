package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;
import java.util.Optional;

/**
 * The state of a session after its events.
 *
 * @param phase what it does; a running step is {@link Phase#RUNNING} here, whatever its kind
 * @param since when a phase in which the clock stands began
 * @param place where it is on its route
 * @param clock the clock of the step in hand
 * @param pains what was said about pain
 * @param asking what is asked
 * @param closing how it ends
 * @param log what happened
 */
record State(
        Phase phase,
        Optional<Moment> since,
        Place place,
        StepClock clock,
        Pains pains,
        Asking asking,
        Closing closing,
        Log log) {

    static State before(Route route) {
        return new State(
                Phase.BEFORE,
                Optional.empty(),
                Place.before(route),
                StepClock.ZERO,
                Pains.NONE,
                Asking.NOTHING,
                Closing.OPEN,
                Log.EMPTY);
    }

    /** Runs, from now on or after a lead-in. */
    State running(StepClock clockOfStep) {
        return new State(Phase.RUNNING, Optional.empty(), place, clockOfStep, pains, asking, closing, log);
    }

    /** Stands in a phase, with the clock as it is at this moment. */
    State standing(Phase inPhase, Moment at) {
        StepClock stands = clock.standing(at.elapsed());
        return new State(inPhase, Optional.of(at), place, stands, pains, asking, closing, log);
    }

    State with(Place other) {
        return new State(phase, since, other, clock, pains, asking, closing, log);
    }

    State with(StepClock other) {
        return new State(phase, since, place, other, pains, asking, closing, log);
    }

    State with(Pains other) {
        return new State(phase, since, place, clock, other, asking, closing, log);
    }

    State with(Asking other) {
        return new State(phase, since, place, clock, pains, other, closing, log);
    }

    State with(Closing other) {
        return new State(phase, since, place, clock, pains, asking, other, log);
    }

    State with(Log other) {
        return new State(phase, since, place, clock, pains, asking, closing, other);
    }

    boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Begun and not ended. */
    boolean isOpen() {
        return phase != Phase.BEFORE && phase != Phase.ENDED;
    }

    Optional<Step> step() {
        return place.step();
    }

    Duration spent(Moment now) {
        return clock.spentAt(now.elapsed());
    }

    /** The reading at which the step in hand ends by its time. */
    Optional<Duration> deadline(boolean rehearsal) {
        boolean open = place.length().isZero();
        return step().filter(step -> isRunning() && (step.endsByTime() || rehearsal))
                .flatMap(step -> clock.readingAt(rehearsal && open ? Limits.REHEARSED : place.length()));
    }

    /** The exercise in hand has ended red, as it is now. */
    boolean isRedInHand() {
        return place.item()
                .filter(item -> pains.isRed(item, place.isEased(item)))
                .isPresent();
    }

    /** Remembers the state before a change, with its clock standing, so that the change can be taken back. */
    State remembering(State before, boolean moves, Moment at) {
        State bare =
                before.with(before.log().keepingNoUndo()).with(before.clock().standing(at.elapsed()));
        int added = log.ends().size() - before.log().ends().size();
        return with(log.pushing(new Log.Undo(bare, moves, added)));
    }
}
