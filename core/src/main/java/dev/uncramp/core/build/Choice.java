package dev.uncramp.core.build;

import dev.uncramp.core.dose.DoseSide;
import java.util.Optional;

/**
 * An exercise that was chosen, with how much of it.
 *
 * @param candidate the exercise
 * @param portion how much
 */
record Choice(Candidate candidate, Portion portion) {
    /** Whether each side has its turn. */
    boolean isOfASide() {
        return portion.doses().get(0).parts().side().equals(Optional.of(DoseSide.EACH));
    }
}
