package dev.uncramp.core.dose;

import java.util.List;
import java.util.Optional;

/**
 * What was read from the parts that several rows share: the parts, or problems.
 *
 * @param parts the parts, present exactly where there is no problem
 * @param problems everything that is the matter, in the order of the line
 */
public record DosePartsReading(Optional<DoseParts> parts, List<DoseProblem> problems) {

    /** Refuses parts beside problems, and neither, with {@link IllegalArgumentException}. */
    public DosePartsReading {
        problems = List.copyOf(problems);
        if (parts.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has parts or problems");
        }
    }
}
