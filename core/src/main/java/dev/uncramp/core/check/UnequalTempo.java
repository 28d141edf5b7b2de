package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseHint;
import java.util.List;

/** Finds a tempo whose first number could be read as lowering. */
final class UnequalTempo implements Rule {

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
        return About.what("A tempo of three numbers of which the first and the last differ.")
                .why("Here a tempo is up, hold, down. In gyms the first number lowers, so a reader may do it the"
                        + " other way round.")
                .source("usual practice")
                .example("""
                        - squat: 8, tempo 3-2-5
                        """)
                .instead("""
                        - squat: 8, hold 2 s, up 3 s, down 5 s
                        """);
    }

    @Override
    public List<Finding> check(Overview program) {
        return DoseAdvice.of(this, DoseHint.Kind.UNEQUAL_TEMPO, program);
    }
}
