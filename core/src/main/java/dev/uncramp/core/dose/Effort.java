package dev.uncramp.core.dose;

import java.util.Optional;

/**
 * How hard: in a word, on the scale of perceived effort, or against a measure.
 *
 * @param pace the word, such as {@code easy}
 * @param rpe the rating of perceived exertion, 0 to 20 (Borg's scales end at 10 and at 20)
 * @param intensity the measure, such as {@code at 60 % 1RM}
 */
public record Effort(Optional<Pace> pace, Optional<Value> rpe, Optional<Intensity> intensity) {

    /** The end of the longer one of Borg's two scales. */
    public static final int LARGEST_RPE = 20;

    /** Refuses an effort that says nothing or a rating out of bounds, with {@link IllegalArgumentException}. */
    public Effort {
        if (pace.isEmpty() && rpe.isEmpty() && intensity.isEmpty()) {
            throw new IllegalArgumentException("an effort says how hard");
        }
        rpe.ifPresent(value -> Bounds.require(value, 0, LARGEST_RPE, "RPE"));
    }

    /**
     * Makes an effort of a word.
     *
     * @param pace the word
     * @return the effort
     */
    public static Effort of(Pace pace) {
        return new Effort(Optional.of(pace), Optional.empty(), Optional.empty());
    }

    /**
     * Gives this effort with what another one says besides: {@code brisk} over {@code at 5 km/h} is both.
     *
     * @param shared what counts where this one says nothing
     * @return both together
     */
    public Effort over(Effort shared) {
        return new Effort(pace.or(shared::pace), rpe.or(shared::rpe), intensity.or(shared::intensity));
    }
}
