package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * How long each rep is held, as in {@code hold 5 s} or {@code hold 3 breaths}.
 *
 * @param measure a time of 1 to 600 s, or breaths; never 0
 * @param target where the hold is to go from there
 */
public record Hold(Measure measure, Optional<Value> target) {

    /** The longest hold in seconds. */
    public static final int LONGEST_SECONDS = 600;

    /** Refuses a hold that is 0, too long, or neither time nor breaths, with {@link IllegalArgumentException}. */
    public Hold {
        Optional<String> fault = PauseFault.ofHold(measure.value(), target, measure.unit());
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /**
     * Makes a hold without a target.
     *
     * @param measure a time or breaths
     * @return the hold
     */
    public static Hold of(Measure measure) {
        return new Hold(measure, Optional.empty());
    }
}
