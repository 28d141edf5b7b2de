package dev.uncramp.core.history;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Since which week each level is in force that a row counts the weeks of: as the last session said it, and from today on
 * where the level is another one, or where the part did not begin yet.
 *
 * @param program the program
 * @param last what was done last; empty before the first session
 * @param waiting the places of what did not begin yet
 */
record LevelsSince(Program program, Optional<Prescription> last, Set<ProgramPath> waiting) {

    /** What is planned, with these weeks; a level that goes by the weeks of the program needs none. */
    Prescription in(Prescription planned) {
        if (Stream.concat(program.rowKeys().stream(), program.noteKeys().stream())
                .noneMatch(key -> key.inLevelWeeks().isPresent())) {
            return planned;
        }
        Map<ProgramPath, Integer> since = new HashMap<>();
        planned.levels().forEach((place, level) -> {
            Optional<String> before = last.map(Prescription::levels).map(levels -> levels.get(place));
            if (waiting.stream().anyMatch(place::isWithin)) {
                since.put(place, planned.week());
            } else {
                since(place, before, level, planned.week()).ifPresent(week -> since.put(place, week));
            }
        });
        if (program.phase(planned.week()).isEmpty()) {
            planned.level()
                    .flatMap(level ->
                            since(ProgramPath.root(), last.flatMap(Prescription::level), level, planned.week()))
                    .ifPresent(week -> since.put(ProgramPath.root(), week));
        }
        return planned.withLevelsSince(since);
    }

    private Optional<Integer> since(ProgramPath place, Optional<String> before, String level, int week) {
        return before.filter(level::equals).isPresent()
                ? last.map(Prescription::levelsSince).map(weeks -> weeks.get(place))
                : last.map(done -> week);
    }
}
