package dev.uncramp.core.dose;

import java.time.Duration;
import java.util.Optional;

/** What does not fit in a hold or a pause; one home for the parser and for values made in Java. */
final class PauseFault {

    private static final Duration LONGEST_HOLD = Duration.ofSeconds(Hold.LONGEST_SECONDS);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_BREATHS = 60;

    private PauseFault() {}

    static Optional<String> ofHold(Measure hold) {
        if (hold.value().planned().signum() == 0) {
            return Optional.of("a hold of 0 is no hold");
        }
        return of(hold, LONGEST_HOLD, "a hold");
    }

    /** A pause may be 0: that says that there is none, where one would be assumed. */
    static Optional<String> ofPause(Measure pause) {
        return of(pause, LONGEST_PAUSE, "a pause");
    }

    static Measure requirePause(Measure pause) {
        Optional<String> fault = ofPause(pause);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        return pause;
    }

    private static Optional<String> of(Measure measure, Duration longest, String what) {
        Optional<Duration> time = measure.longest();
        if (time.isPresent()) {
            return time.get().compareTo(longest) > 0
                    ? Optional.of("%s lasts at most %d s".formatted(what, longest.toSeconds()))
                    : Optional.empty();
        }
        if (measure.unit() != KnownUnit.BREATHS) {
            return Optional.of("%s is a time or breaths, not %s"
                    .formatted(what, measure.unit().word()));
        }
        return measure.value().most().intValue() > MOST_BREATHS
                ? Optional.of("%s lasts at most %d breaths".formatted(what, MOST_BREATHS))
                : Optional.empty();
    }
}
