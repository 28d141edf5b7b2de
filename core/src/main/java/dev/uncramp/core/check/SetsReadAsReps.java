package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseHint;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import java.util.List;

/**
 * Finds many short sets that on paper are repetitions with a hold.
 *
 * <p><b>What.</b> More than five sets of less than fifteen seconds.
 *
 * <p><b>Why.</b> What stands before x is sets, always, and a rest lies between sets. On paper {@code 10 x 5 s} mostly
 * means ten repetitions held five seconds each, one after the other.
 *
 * <p><b>Example.</b> {@code 10 x 5 s}
 *
 * <p><b>Instead.</b> {@code 10, hold 5 s}
 */
final class SetsReadAsReps implements Rule {

    /** Makes the rule; it holds nothing. */
    public SetsReadAsReps() {}

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public List<Finding> check(Program program, Catalog catalog) {
        return DoseAdvice.of(this, DoseHint.Kind.SETS_READ_AS_REPS, program);
    }
}
