package dev.uncramp.core.dose;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a dose line: a dose, or problems.
 *
 * @param dose the dose, present exactly where there is no problem
 * @param problems everything that is the matter, in the order of the line
 */
public record DoseReading(Optional<Dose> dose, List<DoseProblem> problems) {

    /** Refuses a dose beside problems, and neither, with {@link IllegalArgumentException}. */
    public DoseReading {
        problems = List.copyOf(problems);
        if (dose.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has a dose or problems");
        }
    }
}
