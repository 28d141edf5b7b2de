package dev.uncramp.core.check;

import dev.uncramp.core.clinical.LoadLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Intensity;
import dev.uncramp.core.dose.IntensityUnit;
import dev.uncramp.core.exercise.Equipment;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.exercise.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds strength work, weights and bands in the first days. */
final class LoadedWorkInSettle implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CAN_HURT;
    }

    @Override
    public Scope scope() {
        return Scope.SETTLE;
    }

    @Override
    public About about() {
        return About.what("Strength work, a weight or a band in a program of the grade settle.")
                .why("In the first days pain is easily stirred. Gentle movement and short walks do more good than"
                        + " exercise against a load.")
                .source("a trial of bed rest, exercise and ordinary activity after a back strain [ORACLE], and advice"
                        + " on the first days [PBOT]")
                .example("""
                    grade: settle
                    session:
                      - bridge: 2 x 8
                    """)
                .instead("""
                    grade: settle
                    session:
                      - pelvic-tilt: 5, hold 5 s
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        for (ItemView item : program.ways()) {
            Optional<Finding> exercise = item.exercise().flatMap(its -> exercise(item, its, program));
            exercise.ifPresent(findings::add);
            if (exercise.isEmpty()) {
                item.ownDoses().stream()
                        .filter(Prescribed::isWritten)
                        .flatMap(dose -> load(item, dose).stream())
                        .findFirst()
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> exercise(ItemView item, Exercise exercise, Overview program) {
        boolean suits = exercise.grades().contains(Grade.SETTLE);
        boolean known = !exercise.grades().isEmpty();
        boolean isWork = exercise.kind() == Kind.STRENGTH || (known && exercise.kind() == Kind.ISOMETRIC);
        Optional<Equipment> weight = exercise.equipment().stream()
                .filter(LoadLimits.WEIGHTS::contains)
                .findFirst();
        if (suits || (!isWork && weight.isEmpty())) {
            return Optional.empty();
        }
        String what =
                isWork ? "strength work" : "done with a " + weight.orElseThrow().word();
        return Optional.of(Finding.of(
                this,
                item.namePlace(),
                "`%s` is %s, and this program is for the first days (`grade: settle`)".formatted(item.name(), what),
                EasierNow.than(exercise, program.catalog())));
    }

    private Optional<Finding> load(ItemView item, Prescribed dose) {
        DoseParts parts = dose.dose().parts();
        boolean share = parts.effort()
                .flatMap(effort -> effort.intensity())
                .map(Intensity::unit)
                .equals(Optional.of(IntensityUnit.PERCENT_1RM));
        if (parts.load().isEmpty() && parts.band().isEmpty() && parts.then().isEmpty() && !share) {
            return Optional.empty();
        }
        String what = parts.load().isEmpty() && parts.band().isPresent() ? "a band" : "a weight";
        return Optional.of(Finding.of(
                this,
                dose.place(),
                "`%s` has %s, and this program is for the first days (`grade: settle`)".formatted(item.name(), what),
                "Leave the load out here, and bring it in with `grade: restore`."));
    }
}
