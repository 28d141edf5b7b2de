package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.exercise.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a session has to tell for its record and its summary, at any moment of it. */
public abstract sealed class SessionAccount permits Session {

    private final Timeline planned;

    /** The state after the events. */
    final State state;

    SessionAccount(Timeline planned, State state) {
        this.planned = planned;
        this.state = state;
    }

    /**
     * Gives the steps as they stand now, with the easier ones that were taken and without what was left out.
     *
     * @return the steps gone and to come
     */
    public List<Step> route() {
        return state.place().route().steps();
    }

    /**
     * Gives the exercise of a step of the route, which may be an easier one.
     *
     * @param step a step of {@link #route}
     * @return the exercise; empty for a care step
     */
    public Optional<Exercise> exerciseOf(Step step) {
        return state.place().visitOf(step.index()).exercise();
    }

    /**
     * Gives how long the step in hand has run, without pauses.
     *
     * @param now the moment
     * @return the time, zero without a step
     */
    public Duration spent(Moment now) {
        return state.spent(now);
    }

    /**
     * Gives how long the rest of the session takes, by plan and estimate.
     *
     * @param now the moment
     * @return whole seconds, rounded up
     */
    public Duration timeLeft(Moment now) {
        if (!state.isOpen()) {
            return Duration.ZERO;
        }
        Duration here = state.place().length().minus(state.spent(now));
        int at = state.place().at();
        Duration later = route().stream()
                .filter(step -> step.index() > at)
                .map(Step::length)
                .reduce(Duration.ZERO, Duration::plus);
        return StepClock.roundedUp(here.isNegative() ? later : here.plus(later));
    }

    /**
     * Gives how long the present pause, stop or time away has lasted, by the clock that ran further.
     *
     * @param now the moment
     * @return the time; zero while the clock runs
     */
    public Duration standingFor(Moment now) {
        return state.since().map(since -> since.gapTo(now)).orElse(Duration.ZERO);
    }

    /**
     * Tells what the last score for an exercise means.
     *
     * @param item the exercise by its number in the timeline
     * @return the band; not answered where no score was given
     */
    public PainBand band(int item) {
        return state.pains().bandOf(item);
    }

    /**
     * Gives the highest score of an exercise.
     *
     * @param item the exercise by its number in the timeline
     * @return the score; empty where none was given
     */
    public Optional<PainScore> painIn(int item) {
        return Optional.ofNullable(state.pains().highest().get(item));
    }

    /**
     * Gives the last score of an exercise.
     *
     * @param item the exercise by its number in the timeline
     * @return the score; empty where none was given
     */
    public Optional<PainScore> lastPainIn(int item) {
        return Optional.ofNullable(state.pains().last().get(item)).map(Pains.Told::score);
    }

    /**
     * Gives the score before the session.
     *
     * @return the score; empty where it was not answered
     */
    public Optional<PainScore> painBefore() {
        return state.pains().before();
    }

    /**
     * Gives the score at the end.
     *
     * @return the score; empty where it was not answered
     */
    public Optional<PainScore> painAfter() {
        return state.pains().after();
    }

    /**
     * Gives how many exercises ended red.
     *
     * @return the number
     */
    public int reds() {
        return state.pains().red().size();
    }

    /**
     * Gives the kind of pain that ended it.
     *
     * @return the kind, where one did
     */
    public Optional<PainKind> painKind() {
        return state.closing().kind();
    }

    /**
     * Gives the warning sign that ended it.
     *
     * @return the report, where one did
     */
    public Optional<SignReported> sign() {
        return state.closing().sign();
    }

    /**
     * Gives how much of what ran by was confirmed.
     *
     * @return the portion; empty where it was not answered
     */
    public Optional<Portion> confirmed() {
        return state.closing().portion();
    }

    /**
     * Gives why it ended.
     *
     * @return the reason; empty while it has not ended
     */
    public Optional<EndReason> endReason() {
        return state.closing().reason();
    }

    /**
     * Gives what was prescribed, done, played and skipped for each exercise, round, set and side.
     *
     * @return the tallies in the order of the timeline, easier ones after what they replaced
     */
    public List<Tally> tallies() {
        return Tallies.of(planned, state);
    }

    /**
     * Gives the time of exercise so far: holds, repetitions and timed work that are over, without the rests inside
     * intervals.
     *
     * @return the time
     */
    public Duration moved() {
        return Tallies.time(Tallies.counted(state), end -> end.step().isExercise());
    }

    /**
     * Gives the time of rests and changes so far, those inside intervals with them.
     *
     * @return the time
     */
    public Duration rested() {
        return Tallies.time(Tallies.counted(state), end -> {
            Step step = end.step();
            return step.kind().isPause() || (step.kind().isWork() && !step.isExercise());
        });
    }
}
