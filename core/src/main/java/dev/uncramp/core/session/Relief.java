package dev.uncramp.core.session;

import dev.uncramp.core.clinical.CrampCourse;
import java.time.Duration;
import java.util.Optional;

/**
 * The first minutes of a cramp as a pure state: what a person does now, and what follows from time and answers.
 *
 * <p>Only {@link ReliefAnswer#NONE} leads to {@link ReliefStage#AFTER}, where rubbing is named: not going on, not the
 * hold again, not silence and not the ten minutes.
 *
 * @param course what to do for this place
 * @param stage how far it has come
 * @param began when it began
 * @param since when the stage began
 * @param cleared whether the person said that none of the signs is there
 * @param told whether it was already said when to get help because it has not eased
 * @param eased what the person wants noted: whether it has eased
 */
public record Relief(
        CrampCourse course,
        ReliefStage stage,
        Moment began,
        Moment since,
        boolean cleared,
        boolean told,
        Optional<Boolean> eased) {

    /**
     * Begins, without a question.
     *
     * @param course what to do
     * @param now the time
     * @return the first stage
     */
    public static Relief begin(CrampCourse course, Moment now) {
        return new Relief(course, ReliefStage.EASE, now, now, false, false, Optional.empty());
    }

    /**
     * Lets time go by: a stage with a length ends at its exact deadline, whenever that is noticed.
     *
     * @param now the time
     * @return the state now
     */
    public Relief at(Moment now) {
        Optional<Duration> deadline = deadline();
        if (deadline.isEmpty() || now.elapsed().compareTo(deadline.get()) < 0) {
            return this;
        }
        Moment then = now.plus(deadline.get().minus(now.elapsed()));
        return switch (stage) {
            case EASE -> to(ReliefStage.HOLD, then).at(now);
            case HOLD -> afterHold(then).at(now);
            default -> to(ReliefStage.NOT_EASED, then);
        };
    }

    /**
     * Takes what the person says.
     *
     * @param answer the answer
     * @param now the time
     * @return the state after it; the same one where the answer has no use now
     */
    public Relief on(ReliefAnswer answer, Moment now) {
        return at(now).taking(answer, now).at(now);
    }

    /**
     * When the stage ends by itself.
     *
     * @return the time by the run's steady clock, or empty where only an answer changes anything
     */
    public Optional<Duration> deadline() {
        return switch (stage) {
            case EASE -> Optional.of(since.elapsed().plus(CrampCourse.EASE_IN));
            case HOLD -> Optional.of(since.elapsed().plus(CrampCourse.HOLD));
            case ASK, AFTER ->
                told ? Optional.empty() : Optional.of(began.elapsed().plus(CrampCourse.NOT_EASED));
            case HELP, NOT_EASED, OVER -> Optional.empty();
        };
    }

    /**
     * How long easing in or the hold still takes.
     *
     * @param now the time
     * @return never below zero; empty in a stage without a length
     */
    public Optional<Duration> remaining(Moment now) {
        boolean timed = stage == ReliefStage.EASE || stage == ReliefStage.HOLD;
        return deadline()
                .filter(end -> timed)
                .map(end -> end.minus(now.elapsed()))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /**
     * Whether the hold may be done again.
     *
     * @return true at any stage after the first hold but those that send for help because of a sign
     */
    public boolean holdsAgain() {
        return stage == ReliefStage.ASK || stage == ReliefStage.AFTER || stage == ReliefStage.NOT_EASED;
    }

    /**
     * Whether there is a way back to the question about the signs, or to what helps where it was answered.
     *
     * @return true where help was shown
     */
    public boolean goesBack() {
        return stage == ReliefStage.HELP || stage == ReliefStage.NOT_EASED;
    }

    /**
     * Whether it can be noted now how it went.
     *
     * @return true once, after the question about the signs or when it has not eased
     */
    public boolean notes() {
        return eased.isEmpty() && (stage == ReliefStage.AFTER || stage == ReliefStage.NOT_EASED);
    }

    private Relief taking(ReliefAnswer answer, Moment now) {
        return switch (answer) {
            case STOP -> to(ReliefStage.OVER, now);
            case GO_ON -> goOn(now);
            case AGAIN -> holdsAgain() ? to(ReliefStage.HOLD, now) : this;
            case NONE -> stage == ReliefStage.ASK ? clear().to(ReliefStage.AFTER, now) : this;
            case YES, NOT_SURE -> stage == ReliefStage.ASK ? to(ReliefStage.HELP, now) : this;
            case BACK -> goesBack() ? afterHold(now) : this;
            case EASED -> notes() ? noting(true).to(ReliefStage.OVER, now) : this;
            case STILL_THERE -> notes() ? noting(false).to(ReliefStage.NOT_EASED, now) : this;
        };
    }

    /** On: into the hold, or out of it; no question is answered by it. */
    private Relief goOn(Moment now) {
        return switch (stage) {
            case EASE -> to(ReliefStage.HOLD, now);
            case HOLD -> afterHold(now);
            case ASK, HELP, AFTER, NOT_EASED, OVER -> this;
        };
    }

    private Relief afterHold(Moment then) {
        return to(cleared ? ReliefStage.AFTER : ReliefStage.ASK, then);
    }

    private Relief clear() {
        return new Relief(course, stage, began, since, true, told, eased);
    }

    private Relief noting(boolean hasEased) {
        return new Relief(course, stage, began, since, cleared, told, Optional.of(hasEased));
    }

    private Relief to(ReliefStage next, Moment then) {
        return new Relief(course, next, began, then, cleared, told || next == ReliefStage.NOT_EASED, eased);
    }
}
