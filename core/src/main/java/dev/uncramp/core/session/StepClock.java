package dev.uncramp.core.session;

import java.time.Duration;
import java.util.Optional;

/**
 * The clock of the step in hand: a difference of readings, nothing that counts.
 *
 * @param spent what of the step was over when the clock last stood
 * @param from the reading of the steady clock from which it runs on, which may lie ahead in a lead-in; empty while it
 *     stands
 */
record StepClock(Duration spent, Optional<Duration> from) {

    static final StepClock ZERO = new StepClock(Duration.ZERO, Optional.empty());

    static StepClock startingAt(Duration reading) {
        return new StepClock(Duration.ZERO, Optional.of(reading));
    }

    Duration spentAt(Duration now) {
        Duration run = from.map(now::minus).orElse(Duration.ZERO);
        return run.isNegative() ? spent : spent.plus(run);
    }

    /** The reading at which so much of the step is over; only while it runs. */
    Optional<Duration> readingAt(Duration offset) {
        return from.map(start -> start.plus(offset).minus(spent));
    }

    StepClock standing(Duration now) {
        return new StepClock(spentAt(now), Optional.empty());
    }

    StepClock runningFrom(Duration reading) {
        return new StepClock(spent, Optional.of(reading));
    }

    StepClock again() {
        return new StepClock(Duration.ZERO, from);
    }

    /** Whole seconds, rounded up: the one place where a shown time is rounded. */
    static Duration roundedUp(Duration time) {
        if (time.isNegative()) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(time.getNano() == 0 ? time.getSeconds() : time.getSeconds() + 1);
    }
}
