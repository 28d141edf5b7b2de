package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseLine;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.program.ProgramPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds an exercise for one side at a time whose dose names no side. */
final class SideMissing implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public About about() {
        return About.what("An exercise for one side at a time, with a dose that names no side.")
                .why("The other side is left out, or the amount is halved or doubled: people read `10` as 10 for"
                        + " each side and as 10 in all.")
                .source("usual practice")
                .example("""
                    - knee-rolls: 5
                    """)
                .instead("""
                    - knee-rolls: 5, each side
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        Map<ProgramPath, Finding> findings = new LinkedHashMap<>();
        for (ItemView item : program.ways()) {
            if (item.exercise().map(Exercise::sides).filter(Sides.ONE::equals).isPresent()) {
                item.doses().stream()
                        .filter(dose -> !saysWhich(dose))
                        .findFirst()
                        .ifPresent(dose -> findings.putIfAbsent(dose.place(), found(item, dose)));
            }
        }
        return List.copyOf(findings.values());
    }

    private Finding found(ItemView item, Prescribed dose) {
        String written = DoseLine.print(dose.dose());
        return Finding.of(
                this,
                dose.place(),
                "`%s` works one side at a time, and its amount names no side".formatted(item.name()),
                dose.row().isPresent()
                        ? "Add `each side` to it, or to `every week`; or `sore side`, `left`, `right`, `alternating`."
                        : dose.dose().choices().stream()
                                        .anyMatch(one -> one.parts().ways().isPresent())
                                ? "Where left and right are the two ways, write `each side` in place of `each way`;"
                                        + " else add `each side` or another side."
                                : "Write `%s, each side`, or name `sore side`, `left`, `right` or `alternating`."
                                        .formatted(written));
    }

    /** A dose that the therapist tells is told with its sides. */
    private static boolean saysWhich(Prescribed dose) {
        DoseParts parts = dose.dose().parts();
        return parts.side().isPresent()
                || parts.alternating()
                || dose.dose().amount().isTold();
    }
}
