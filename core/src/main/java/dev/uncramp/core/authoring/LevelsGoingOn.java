package dev.uncramp.core.authoring;

import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/** Looks whether a line that goes on from a level stands behind one for a later level, once the levels are known. */
final class LevelsGoingOn {

    private final Findings findings;

    LevelsGoingOn(Findings findings) {
        this.findings = findings;
    }

    void check(Program program) {
        findings.rows().forEach((place, keys) -> check(program, place, keys));
    }

    private void check(Program program, ProgramPath place, List<RowKey> keys) {
        Optional<RowKey> on = keys.stream().filter(RowKey::isLevelOn).findFirst();
        if (on.isEmpty()) {
            return;
        }
        List<String> names = inOrder(program, place);
        List<String> counted = LevelNames.of(on.get(), names);
        for (RowKey key : keys) {
            if (!key.isLevelOn()
                    && key.atLevel()
                            .map(SafeText::value)
                            .filter(counted::contains)
                            .isPresent()) {
                findings.error(
                        "double-row",
                        findings.placeOf(place.child(key.toString())),
                        "`%s` stands beside `%s`, which counts for all later levels too".formatted(key, on.get()),
                        RowsReader.eachAlone(on.get().toString()));
            }
        }
    }

    /** The levels at a place: those of the nearest list, else those of all lines. */
    private static List<String> inOrder(Program program, ProgramPath place) {
        List<Levels.Phase> phases = OwnPhases.of(program).stream()
                .filter(own -> place.isWithin(own.part().place()))
                .reduce((outer, nearer) -> nearer)
                .map(OwnPhases::phases)
                .orElseGet(program::phases);
        return phases.isEmpty()
                ? LevelNames.together(program)
                : phases.stream().map(phase -> phase.name().value()).toList();
    }
}
