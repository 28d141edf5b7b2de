package dev.uncramp.core.session;

import dev.uncramp.core.program.Item;
import dev.uncramp.core.program.LevelNames;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says at which level each part of a program is today, so that an item without a row for it is left out.
 * What has a level of its own is at its first one until another is chosen.
 */
final class LevelsOfToday {

    private final Program program;
    private final List<OwnPhases> phases;
    private final Map<ProgramPath, List<String>> own = new LinkedHashMap<>();
    private final List<String> known;
    private final Optional<String> first;

    LevelsOfToday(Program program) {
        this.program = program;
        this.phases = OwnPhases.of(program);
        this.known = LevelNames.of(program);
        if (known.isEmpty()) {
            this.first = Optional.empty();
            return;
        }
        this.first = LevelNames.together(program).stream().findFirst();
        for (Part part : Part.of(program)) {
            List<String> names =
                    part.levels().filter(Levels.EachExercise.class::isInstance).isPresent()
                            ? part.item().map(Item::levelNames).orElse(List.of()).stream()
                                    .map(SafeText::value)
                                    .toList()
                            : List.of();
            if (!names.isEmpty()) {
                own.put(part.place(), names);
            }
        }
    }

    /** The levels that a part goes through, in their order. */
    List<String> namesAt(ProgramPath place) {
        List<String> listed =
                phasesAt(place).stream().map(phase -> phase.name().value()).toList();
        return listed.isEmpty() ? own.getOrDefault(place, known) : listed;
    }

    /** The weeks that a list gives one of them. */
    Optional<RowKey.Weeks> weeksAt(ProgramPath place, String level) {
        return phasesAt(place).stream()
                .filter(phase -> phase.name().value().equals(level))
                .flatMap(phase -> phase.weeks().stream())
                .findFirst();
    }

    private List<Levels.Phase> phasesAt(ProgramPath place) {
        return phases.stream()
                .filter(its -> its.part().place().equals(place))
                .map(OwnPhases::phases)
                .findFirst()
                .orElseGet(program::phases);
    }

    /** Where no level is chosen that the program knows, a phase counts in its weeks, else the first level of all. */
    Prescription of(Prescription today) {
        Optional<String> all = today.level()
                .filter(known::contains)
                .or(() -> program.phase(today.week()).map(phase -> phase.name().value()))
                .or(() -> first);
        Map<ProgramPath, String> levels = new HashMap<>();
        own.forEach(
                (place, names) -> levels.put(place, all.filter(names::contains).orElse(names.get(0))));
        for (OwnPhases part : phases) {
            levels.put(
                    part.part().place(),
                    today.level()
                            .filter(part::holds)
                            .orElseGet(() -> part.at(today.week()).name().value()));
        }
        today.levels().forEach((place, level) -> {
            if (own.getOrDefault(place, List.of(level)).contains(level)) {
                levels.put(place, level);
            }
        });
        Prescription at = levels.isEmpty() ? today : today.withLevels(levels);
        return all.filter(level -> !today.level().equals(all))
                .map(at::withLevel)
                .orElse(at);
    }
}
