package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseHint;
import java.util.List;

/** Finds many short sets that on paper are repetitions with a hold. */
final class SetsReadAsReps implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.CAN_BE_MISREAD;
    }

    @Override
    public About about() {
        return About.what("More than five sets of less than 15 seconds.")
                .why("What stands before x is sets, with a rest between them. On paper `10 x 5 s` mostly means ten"
                        + " repetitions held for 5 seconds each, one after the other.")
                .source("usual practice")
                .example("""
                        - pelvic-tilt: 10 x 5 s
                        """)
                .instead("""
                        - pelvic-tilt: 10, hold 5 s
                        """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return DoseAdvice.of(this, DoseHint.Kind.SETS_READ_AS_REPS, program);
    }
}
