package dev.uncramp.core.check;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.SessionLimits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.dose.DoseSide;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Position;
import dev.uncramp.core.program.ProgramPath;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds changes of side for which a person has to turn over, without the time for it. */
final class ShortChange implements Rule {

    /** Where the other side means to turn over, or to put the other knee down. */
    private static final Set<Position> TURNED = Set.of(Position.ON_SIDE, Position.HALF_KNEELING);

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("An exercise on the side or on one knee, for each side, with less than 10 seconds to change."
                        + " Where nothing is written it is 8 seconds.")
                .why("To roll over, or to get up on the other knee, takes a sore person 10 seconds and more; the hold"
                        + " would begin before the person is there.")
                .source("usual practice")
                .example("- side-plank-knees: 5, hold 5 s, each side, change 5 s")
                .instead("- side-plank-knees: 5, hold 5 s, each side, change 15 s");
    }

    @Override
    public List<Finding> check(Overview program) {
        Map<ProgramPath, Finding> findings = new LinkedHashMap<>();
        for (ItemView item : program.items()) {
            item.exercise().filter(ShortChange::isTurned).ifPresent(exercise -> {
                for (Prescribed dose : item.doses()) {
                    if (dose.isWritten() && isEachSide(dose)) {
                        found(item, exercise, dose).ifPresent(finding -> findings.putIfAbsent(item.place(), finding));
                    }
                }
            });
        }
        return List.copyOf(findings.values());
    }

    private Optional<Finding> found(ItemView item, Exercise exercise, Prescribed dose) {
        Duration time = dose.dose().parts().change().flatMap(Measure::time).orElseGet(() -> Limits.change(exercise));
        return time.compareTo(SessionLimits.SHORTEST_TURN) >= 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        this,
                        DoseLinePlace.of(item, dose),
                        "`%s` has %s to turn onto the other side".formatted(item.name(), InWords.time(time)),
                        "Write `change 15 s` in its line."));
    }

    private static boolean isTurned(Exercise exercise) {
        return exercise.start().filter(TURNED::contains).isPresent();
    }

    private static boolean isEachSide(Prescribed dose) {
        return dose.dose().parts().side().equals(Optional.of(DoseSide.EACH));
    }
}
