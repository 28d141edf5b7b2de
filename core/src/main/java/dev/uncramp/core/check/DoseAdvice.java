package dev.uncramp.core.check;

import dev.uncramp.core.dose.Dose;
import dev.uncramp.core.dose.DoseHint;
import dev.uncramp.core.dose.DoseHints;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/** Turns what a dose line may be misread as into findings. */
final class DoseAdvice {

    private DoseAdvice() {}

    static List<Finding> of(Rule rule, DoseHint.Kind kind, Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (Placed<Dose> dose : program.doses()) {
            DoseHints.of(dose.thing()).stream()
                    .filter(hint -> hint.kind() == kind)
                    .forEach(hint -> findings.add(
                            new Finding(rule, rule.severity(), dose.place(), hint.message(), sentence(hint.help()))));
        }
        return findings;
    }

    private static SafeText sentence(SafeText help) {
        int first = help.value().codePointAt(0);
        String rest = help.value().substring(Character.charCount(first));
        return SafeText.of(Character.toString(Character.toUpperCase(first)) + rest);
    }
}
