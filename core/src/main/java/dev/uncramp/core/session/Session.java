package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainScore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A running session: the fold of its events over a timeline, and what may happen next.
 *
 * <p>It is a value. {@link #tick} and {@link #on} give the session after them with the events to write down;
 * {@link #fold} gives the same session back from these events.
 */
public final class Session extends SessionAccount {

    private final Moves moves;
    private final Optional<Moment> seen;

    private Session(Moves moves, State state, Optional<Moment> seen) {
        super(moves.timeline(), state);
        this.moves = moves;
        this.seen = seen;
    }

    /**
     * Begins a session.
     *
     * @param timeline the steps
     * @param rules the rules
     * @param at when
     * @param score the score before it; empty where it was not answered
     * @return the session in its first step
     */
    public static Turn begin(Timeline timeline, SessionRules rules, Moment at, Optional<PainScore> score) {
        Session before = new Session(new Moves(timeline, rules), State.before(timeline.route()), Optional.empty());
        SessionEvent began = new Began(at, score);
        Session begun = before.after(began);
        return new Turn(begun, List.of(began), List.of());
    }

    /**
     * Folds events over a timeline.
     *
     * @param timeline the steps
     * @param rules the rules
     * @param events any prefix of what a session gave, from its beginning
     * @return the session after them; an event that does not fit where it stands changes nothing
     */
    public static Session fold(Timeline timeline, SessionRules rules, List<SessionEvent> events) {
        Session session = new Session(new Moves(timeline, rules), State.before(timeline.route()), Optional.empty());
        for (SessionEvent event : events) {
            session = session.after(event);
        }
        return session;
    }

    /**
     * Gives the session after one more event.
     *
     * @param event what happened
     * @return the session after it
     */
    public Session after(SessionEvent event) {
        return new Session(moves, Fold.after(moves, state, event), Optional.of(event.at()));
    }

    /**
     * Lets time pass up to now: ends steps whose time is over, each at its exact end, and finds the cues that are due.
     *
     * @param now the moment of this wake-up
     * @return what came of it
     */
    public Turn tick(Moment now) {
        return passed(now, Optional.empty());
    }

    /**
     * Lets time pass up to now, measured against the wake-up that the caller had planned.
     *
     * @param now the moment of this wake-up
     * @param planned the reading of the steady clock at which the caller had meant to wake
     * @return what came of it
     */
    public Turn tick(Moment now, Duration planned) {
        return passed(now, Optional.of(planned));
    }

    /**
     * Lets time pass up to now and then does what a person asks.
     *
     * @param action what is asked; where it is not legal it does nothing
     * @param now when
     * @return what came of it
     */
    public Turn on(Action action, Moment now) {
        Turn passed = passed(now, Optional.empty());
        Session here = passed.session();
        if (!here.allows(action.verb(), now)) {
            return passed;
        }
        List<SessionEvent> events = new ArrayList<>(passed.events());
        Session then = here;
        for (SessionEvent event : action.match(new Deeds(new Guards(here, here.state, now)))) {
            events.add(event);
            then = then.after(event);
        }
        if (then.isAnswered()) {
            SessionEvent ended = new Ended(now, Deeds.reason(then.state));
            events.add(ended);
            then = then.after(ended);
        }
        List<Cue> cues = new ArrayList<>(passed.cues());
        cues.addAll(Cues.atOnce(here.state, then.state, now));
        return new Turn(then, events, cues);
    }

    /**
     * Takes up a session that was read from a journal: whatever ran is now a time away, until someone goes on.
     *
     * @return the session with the event for it, if one is needed
     */
    public Turn reopened() {
        if (state.phase() == Phase.AWAY || !state.isOpen() || seen.isEmpty()) {
            return new Turn(new Session(moves, state, Optional.empty()), List.of(), List.of());
        }
        SessionEvent away = new WentAway(seen.get());
        State then = Fold.after(moves, state, away);
        return new Turn(
                new Session(moves, then, Optional.empty()), then.equals(state) ? List.of() : List.of(away), List.of());
    }

    /**
     * Tells whether an action is legal now.
     *
     * @param verb what is asked
     * @param now when
     * @return whether {@link #on} would do it
     */
    public boolean allows(Verb verb, Moment now) {
        return new Guards(this, state, now).allow(verb);
    }

    /**
     * Gives the timeline that it began with.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        return moves.timeline();
    }

    /**
     * Gives the rules.
     *
     * @return the rules
     */
    public SessionRules rules() {
        return moves.rules();
    }

    /**
     * Gives what it is doing.
     *
     * @return the phase
     */
    public Phase phase() {
        if (!state.isRunning()) {
            return state.phase();
        }
        Optional<Step> step = state.step();
        if (step.filter(Step::waits).isPresent()) {
            return Phase.WAITING;
        }
        return step.filter(s -> s.kind() == StepKind.READY).isPresent() ? Phase.READY : Phase.RUNNING;
    }

    /**
     * Gives the step in hand.
     *
     * @return the step; empty before the beginning and once all steps are over
     */
    public Optional<Step> current() {
        return state.isOpen() ? state.step() : Optional.empty();
    }

    /**
     * Gives the exercise that is in hand; in a rest the one just done, and the easier one once it was taken.
     *
     * @return the item
     */
    public Optional<TimelineItem> item() {
        if (!state.isOpen() || state.place().isOver()) {
            return Optional.empty();
        }
        return state.place().item().map(number -> {
            TimelineItem item = timeline().items().get(number);
            return state.place().isEased(number) ? item.easier().orElse(item) : item;
        });
    }

    /**
     * Gives the step after the one in hand.
     *
     * @return the step; empty where the one in hand is the last
     */
    public Optional<Step> next() {
        int next = state.place().at() + 1;
        return current().isPresent() && next < state.place().route().size()
                ? Optional.of(state.place().route().at(next).step())
                : Optional.empty();
    }

    /**
     * Tells what may be done once more now, where a range allows more than was planned.
     *
     * @return true for a round, false for a set; empty where nothing is offered
     */
    public Optional<Boolean> offersOneMoreRound() {
        return More.of(state, timeline()).map(more -> more.spare().round());
    }

    /**
     * Gives the next hold, repetitions or timed work after the step in hand.
     *
     * @return the step; empty where there is none
     */
    public Optional<Step> nextWork() {
        return current()
                .flatMap(step -> route().stream()
                        .filter(later ->
                                later.index() > step.index() && later.kind().isWork())
                        .findFirst());
    }

    /**
     * Gives how long the hold or the timed step in hand still lasts; during the movement before a hold, all of the hold.
     *
     * @param now the moment
     * @return whole seconds, rounded up; empty at one's own pace or without a step
     */
    public Optional<Duration> remaining(Moment now) {
        return current().flatMap(Step::planned).map(planned -> {
            Duration whole = planned.plus(state.place().extra());
            Duration left = state.place().length().minus(state.spent(now));
            return StepClock.roundedUp(left.compareTo(whole) > 0 ? whole : left);
        });
    }

    /**
     * Gives how long the step in hand lasts in all, with what was added.
     *
     * @return its planned time, at one's own pace its estimate; zero without a step
     */
    public Duration length() {
        return current()
                .map(step -> step.planned().map(state.place().extra()::plus).orElse(step.estimate()))
                .orElse(Duration.ZERO);
    }

    /**
     * Gives how many repetitions the step in hand aims at, with what was added.
     *
     * @return the repetitions; 1 for a hold or timed work
     */
    public int target() {
        return current().isPresent() ? state.place().target() : 0;
    }

    /**
     * Gives what is left of the lead-in after a pause.
     *
     * @param now the moment
     * @return whole seconds, rounded up; empty outside a lead-in
     */
    public Optional<Duration> leadIn(Moment now) {
        return state.clock()
                .from()
                .map(from -> from.minus(now.elapsed()))
                .filter(left -> state.isRunning() && !left.isNegative() && !left.isZero())
                .map(StepClock::roundedUp);
    }

    /**
     * Tells whether the body is still moving into the hold in hand.
     *
     * @param now the moment
     * @return true during the estimate before a hold inside a repetition
     */
    public boolean isMovingIn(Moment now) {
        return current()
                .filter(step -> step.planned().isPresent() && state.spent(now).compareTo(step.estimate()) < 0)
                .isPresent();
    }

    /**
     * Tells whether going on starts the hold in hand again, because the pause was long.
     *
     * @param now the moment
     * @return true in a hold after a pause of 30 seconds and more
     */
    public boolean offersRestart(Moment now) {
        return new Guards(this, state, now).offersRestart();
    }

    /**
     * Gives the next reading of the steady clock at which something is due: the end of a step, or a cue.
     *
     * @return the reading; empty where only a key goes on
     */
    public Optional<Duration> nextDeadline() {
        Optional<Duration> end = state.deadline(rules().rehearsal());
        Optional<Duration> cue = Cues.in(state).stream()
                .map(Cues.Due::at)
                .filter(at -> seen.filter(moment -> at.compareTo(moment.elapsed()) > 0)
                        .isPresent())
                .findFirst();
        return cue.filter(at -> end.filter(last -> last.compareTo(at) < 0).isEmpty())
                .or(() -> end);
    }

    /**
     * Gives the question that is open.
     *
     * @return the question
     */
    public Optional<Question> question() {
        boolean shown = state.isRunning() || state.phase() == Phase.ASKING || state.phase() == Phase.PAUSED;
        return shown ? state.asking().open() : Optional.empty();
    }

    private Turn passed(Moment now, Optional<Duration> planned) {
        Passing.Passed passed = Passing.upTo(moves, state, seen, now, planned);
        return new Turn(new Session(moves, passed.state(), Optional.of(now)), passed.events(), passed.cues());
    }

    /** The closing questions are over, so that only the end is left. */
    private boolean isAnswered() {
        return state.phase() == Phase.ASKING
                && state.place().isOver()
                && state.asking().open().isEmpty();
    }

    /** Two sessions are equal that came of the same events, whenever somebody last looked. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Session session && moves.equals(session.moves) && state.equals(session.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(moves.timeline(), state.phase(), state.place().at());
    }

    @Override
    public String toString() {
        return "%s at step %d of %d".formatted(phase(), state.place().at(), route().size());
    }
}
