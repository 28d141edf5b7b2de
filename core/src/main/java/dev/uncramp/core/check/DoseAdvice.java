package dev.uncramp.core.check;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseHint;
import dev.uncramp.core.dose.DoseHints;
import java.util.ArrayList;
import java.util.List;

/** Turns what a dose line may be misread as into findings. */
final class DoseAdvice {

    private DoseAdvice() {}

    static List<Finding> of(Rule rule, DoseHint.Kind kind, Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (Placed<Dose> dose : program.doses()) {
            for (DoseHint hint : DoseHints.of(dose.thing())) {
                if (hint.kind() == kind) {
                    findings.add(new Finding(rule, rule.severity(), dose.place(), hint.message(), hint.help()));
                }
            }
        }
        return findings;
    }
}
