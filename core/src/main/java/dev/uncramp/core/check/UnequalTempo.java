package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseHint;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import java.util.List;

/**
 * Finds a tempo whose first number could be read as lowering.
 *
 * <p><b>What.</b> Three numbers of a tempo of which the first and the last differ.
 *
 * <p><b>Why.</b> Here a tempo is up, hold, down. In gyms the first number lowers, so a reader may do it the other way
 * round.
 *
 * <p><b>Example.</b> {@code 8, tempo 3-2-5}
 *
 * <p><b>Instead.</b> {@code 8, hold 2 s, up 3 s, down 5 s}
 */
final class UnequalTempo implements Rule {

    /** Makes the rule; it holds nothing. */
    public UnequalTempo() {}

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Finding> check(Program program, Catalog catalog) {
        return DoseAdvice.of(this, DoseHint.Kind.UNEQUAL_TEMPO, program);
    }
}
