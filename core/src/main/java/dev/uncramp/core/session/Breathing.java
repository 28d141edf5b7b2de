package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import java.time.Duration;

/**
 * Slow breathing for a time, guided breath by breath; nothing in it is a stretch or a load, and nothing is recorded.
 *
 * <p>A calm breath is 4 s in and 6 s out: {@link Limits#BREATH_IN} of {@link Limits#BREATH}.
 *
 * @param began when it began
 * @param length how long it lasts
 */
public record Breathing(Moment began, Duration length) {

    /** A part of a breath. */
    public enum Part {

        /** Breathe in. */
        IN,

        /** Breathe out. */
        OUT
    }

    /**
     * Gives the part of the breath in hand.
     *
     * @param now the moment
     * @return in or out
     */
    public Part part(Moment now) {
        return intoBreath(now).compareTo(Limits.BREATH_IN) < 0 ? Part.IN : Part.OUT;
    }

    /**
     * Gives how long the part of the breath in hand still lasts.
     *
     * @param now the moment
     * @return whole seconds, rounded up
     */
    public Duration partLeft(Moment now) {
        Duration end = part(now) == Part.IN ? Limits.BREATH_IN : Limits.BREATH;
        return StepClock.roundedUp(end.minus(intoBreath(now)));
    }

    /**
     * Gives how long it still lasts.
     *
     * @param now the moment
     * @return whole seconds, rounded up; zero when it is over
     */
    public Duration left(Moment now) {
        Duration left = length.minus(spent(now));
        return left.isNegative() ? Duration.ZERO : StepClock.roundedUp(left);
    }

    /**
     * Gives which breath is in hand.
     *
     * @param now the moment
     * @return from 1
     */
    public int breath(Moment now) {
        return 1 + (int) spent(now).dividedBy(Limits.BREATH);
    }

    /**
     * Tells whether the time is over.
     *
     * @param now the moment
     * @return true from its end on
     */
    public boolean isOver(Moment now) {
        return left(now).isZero();
    }

    /**
     * Gives the next reading of the steady clock at which another second is shown, or another part of a breath begins.
     *
     * @param now the moment
     * @return the reading
     */
    public Duration nextSecond(Moment now) {
        return began.elapsed().plus(Duration.ofSeconds(spent(now).toSeconds() + 1));
    }

    private Duration intoBreath(Moment now) {
        return Duration.ofMillis(spent(now).toMillis() % Limits.BREATH.toMillis());
    }

    private Duration spent(Moment now) {
        Duration spent = now.elapsed().minus(began.elapsed());
        return spent.isNegative() ? Duration.ZERO : spent;
    }
}
