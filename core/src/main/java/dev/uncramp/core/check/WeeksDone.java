package dev.uncramp.core.check;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The weeks in which an item is done, as its lines by week or by level say. */
final class WeeksDone {

    private WeeksDone() {}

    /** The weeks of each line; none where it is done in all weeks, or where a line does not say in which. */
    static List<RowKey.Weeks> of(Program program, ProgramPath place, List<Prescribed> doses) {
        List<RowKey.Weeks> all = new ArrayList<>();
        for (Prescribed dose : doses) {
            Optional<RowKey> row = dose.row();
            if (!row.equals(Optional.of(new RowKey.Afterwards()))) {
                Optional<RowKey.Weeks> weeks = row.flatMap(key -> key.inWeeks().or(() -> ofLevel(program, place, key)));
                if (weeks.isEmpty()) {
                    return List.of();
                }
                all.add(weeks.get());
            }
        }
        return List.copyOf(all);
    }

    /** The weeks of a level in the list of the program, which whoever stays in it longer has too. */
    private static Optional<RowKey.Weeks> ofLevel(Program program, ProgramPath place, RowKey key) {
        boolean ownList = OwnPhases.of(program).stream()
                .anyMatch(own -> place.isWithin(own.part().place()));
        List<Levels.Phase> phases = program.phases();
        for (int i = 0; i < phases.size(); i++) {
            boolean named = key.atLevel().equals(Optional.of(phases.get(i).name()));
            if (named && !ownList) {
                boolean goesOn = key.isLevelOn() || i + 1 == phases.size();
                return phases.get(i)
                        .weeks()
                        .map(its -> new RowKey.Weeks(
                                its.from(), goesOn ? OptionalInt.empty() : its.to(), OptionalInt.empty()));
            }
        }
        return Optional.empty();
    }
}
