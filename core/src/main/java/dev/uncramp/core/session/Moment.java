package dev.uncramp.core.session;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * When something happened, by two clocks that the caller owns.
 *
 * <p>The engine measures with the steady one. A run that was taken up again starts at zero, so only differences within
 * one run mean anything; the wall clock tells how long a person was away between two runs.
 *
 * @param elapsed the steady clock: time since this run of the program began
 * @param wall the wall clock with its offset, for stamps
 */
public record Moment(Duration elapsed, OffsetDateTime wall) {

    /** Refuses a time before the run began. */
    public Moment {
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("a moment lies after the start of its run, not " + elapsed);
        }
    }

    /**
     * Gives the moment a while later by both clocks.
     *
     * @param time how much later; negative for earlier
     * @return that moment, never before the start of the run
     */
    public Moment plus(Duration time) {
        Duration later = elapsed.plus(time);
        Duration step = later.isNegative() ? elapsed.negated() : time;
        return new Moment(elapsed.plus(step), wall.plus(step));
    }

    /**
     * Gives the moment at another reading of the steady clock, with the wall clock moved by as much.
     *
     * @param reading the time since the run began
     * @return that moment
     */
    public Moment at(Duration reading) {
        return plus(reading.minus(elapsed));
    }

    /**
     * Tells how long it is to a later moment by the clock that ran further, so that a suspended machine and a run taken
     * up again count too.
     *
     * @param later another moment
     * @return the time between them, never negative
     */
    public Duration gapTo(Moment later) {
        Duration steady = later.elapsed.minus(elapsed);
        Duration walls = Duration.between(wall, later.wall);
        Duration gap = steady.compareTo(walls) >= 0 ? steady : walls;
        return gap.isNegative() ? Duration.ZERO : gap;
    }

    /**
     * Tells how much further the wall clock ran than the steady one up to a later moment.
     *
     * @param later another moment
     * @return the difference; negative where the wall clock was set back
     */
    public Duration driftTo(Moment later) {
        return Duration.between(wall, later.wall).minus(later.elapsed.minus(elapsed));
    }
}
