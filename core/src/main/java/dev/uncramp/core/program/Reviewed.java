package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a clinician has reviewed a program.
 *
 * @param by who reviewed it; empty: not yet
 * @param date when
 */
public record Reviewed(Optional<SafeText> by, Optional<LocalDate> date) {

    /** Refuses a date without a name. */
    public Reviewed {
        if (date.isPresent() && by.isEmpty()) {
            throw new IllegalArgumentException("a review has a name before it has a date");
        }
    }

    /**
     * Says that nobody has reviewed it yet.
     *
     * @return not yet
     */
    public static Reviewed notYet() {
        return new Reviewed(Optional.empty(), Optional.empty());
    }
}
