package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.exercise.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A running session: the fold of its events over a timeline, and what may happen next.
 *
 * <p>It is a value. {@link #tick} and {@link #on} give the session after them with the events to write down;
 * {@link #fold} gives the same session back from these events.
 */
public final class Session {

    private Session() {}

    /**
     * Begins a session.
     *
     * @param timeline the steps
     * @param rules the rules
     * @param at when
     * @param before the score before it; empty where it was not answered
     * @return the session in its first step
     */
    public static Turn begin(Timeline timeline, SessionRules rules, Moment at, Optional<PainScore> before) {
        throw new UnsupportedOperationException("not built yet");
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
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the session after one more event.
     *
     * @param event what happened
     * @return the session after it
     */
    public Session after(SessionEvent event) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Lets time pass up to now: ends steps whose time is over, each at its exact end, and finds the cues that are due.
     *
     * @param now the moment of this wake-up
     * @return what came of it
     */
    public Turn tick(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Lets time pass up to now, measured against the wake-up that the caller had planned.
     *
     * @param now the moment of this wake-up
     * @param planned the reading of the steady clock at which the caller had meant to wake
     * @return what came of it
     */
    public Turn tick(Moment now, Duration planned) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Lets time pass up to now and then does what a person asks.
     *
     * @param action what is asked; where it is not legal it does nothing
     * @param now when
     * @return what came of it
     */
    public Turn on(Action action, Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Takes up a session that was read from a journal: whatever ran is now a time away, until someone goes on.
     *
     * @return the session with the event for it, if one is needed
     */
    public Turn reopened() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Tells whether an action is legal now.
     *
     * @param verb what is asked
     * @param now when
     * @return whether {@link #on} would do it
     */
    public boolean allows(Verb verb, Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the timeline that it began with.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the rules.
     *
     * @return the rules
     */
    public SessionRules rules() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives what it is doing.
     *
     * @return the phase
     */
    public Phase phase() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the step in hand.
     *
     * @return the step; empty before the beginning and once all steps are over
     */
    public Optional<Step> current() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the exercise of the timeline that is in hand; in a rest the one just done.
     *
     * @return the item
     */
    public Optional<TimelineItem> item() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the step after the one in hand.
     *
     * @return the step; empty where the one in hand is the last
     */
    public Optional<Step> next() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the next hold, repetitions or timed work after the step in hand.
     *
     * @return the step; empty where there is none
     */
    public Optional<Step> nextWork() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the steps as they stand now, with the easier ones that were taken and without what was left out.
     *
     * @return the steps gone and to come
     */
    public List<Step> route() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the exercise of a step of the route, which may be an easier one.
     *
     * @param step a step of {@link #route}
     * @return the exercise; empty for a care step
     */
    public Optional<Exercise> exerciseOf(Step step) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how long the hold or the timed step in hand still lasts; during the movement before a hold, all of the hold.
     *
     * @param now the moment
     * @return whole seconds, rounded up; empty at one's own pace or without a step
     */
    public Optional<Duration> remaining(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how long the step in hand has run, without pauses.
     *
     * @param now the moment
     * @return the time, zero without a step
     */
    public Duration spent(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how long the step in hand lasts in all, with what was added.
     *
     * @return its planned time, at one's own pace its estimate; zero without a step
     */
    public Duration length() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how many repetitions the step in hand aims at, with what was added.
     *
     * @return the repetitions; 1 for a hold or timed work
     */
    public int target() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives what is left of the lead-in after a pause.
     *
     * @param now the moment
     * @return whole seconds, rounded up; empty outside a lead-in
     */
    public Optional<Duration> leadIn(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Tells whether the body is still moving into the hold in hand.
     *
     * @param now the moment
     * @return true during the estimate before a hold inside a repetition
     */
    public boolean isMovingIn(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how long the rest of the session takes, by plan and estimate.
     *
     * @param now the moment
     * @return whole seconds, rounded up
     */
    public Duration timeLeft(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how long the present pause, stop or time away has lasted, by the clock that ran further.
     *
     * @param now the moment
     * @return the time; zero while the clock runs
     */
    public Duration standingFor(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Tells whether going on starts the hold in hand again, because the pause was long.
     *
     * @param now the moment
     * @return true in a hold after a pause of 30 seconds and more
     */
    public boolean offersRestart(Moment now) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the next reading of the steady clock at which something is due: the end of a step, or a cue.
     *
     * @return the reading; empty where only a key goes on
     */
    public Optional<Duration> nextDeadline() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the question that is open.
     *
     * @return the question
     */
    public Optional<Question> question() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Tells what the last score for an exercise means.
     *
     * @param item the exercise by its number in the timeline
     * @return the band; not answered where no score was given
     */
    public PainBand band(int item) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the highest score of an exercise.
     *
     * @param item the exercise by its number in the timeline
     * @return the score; empty where none was given
     */
    public Optional<PainScore> painIn(int item) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the score before the session.
     *
     * @return the score; empty where it was not answered
     */
    public Optional<PainScore> painBefore() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the score at the end.
     *
     * @return the score; empty where it was not answered
     */
    public Optional<PainScore> painAfter() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how many exercises ended red.
     *
     * @return the number
     */
    public int reds() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the kind of pain that ended it.
     *
     * @return the kind, where one did
     */
    public Optional<PainKind> painKind() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the warning sign that ended it.
     *
     * @return the report, where one did
     */
    public Optional<SignReported> sign() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives how much of what ran by was confirmed.
     *
     * @return the portion; empty where it was not answered
     */
    public Optional<Portion> confirmed() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives why it ended.
     *
     * @return the reason; empty while it has not ended
     */
    public Optional<EndReason> endReason() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives what was prescribed, done, played and skipped for each exercise, round, set and side.
     *
     * @return the tallies in the order of the timeline, easier ones after what they replaced
     */
    public List<Tally> tallies() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the time of exercise so far: holds, repetitions and timed work that are over.
     *
     * @return the time
     */
    public Duration moved() {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the time of rests and changes so far.
     *
     * @return the time
     */
    public Duration rested() {
        throw new UnsupportedOperationException("not built yet");
    }
}
