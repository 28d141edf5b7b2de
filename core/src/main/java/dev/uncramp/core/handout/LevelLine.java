package dev.uncramp.core.handout;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which level is shown, of which ones, and how a person comes from one to the next. */
final class LevelLine {
    private final Sheet sheet;
    private final Program program;

    LevelLine(Sheet sheet) {
        this.sheet = sheet;
        this.program = sheet.program();
    }

    /** The line; empty where the program has no levels, or where what has levels joins in later. */
    Optional<String> said() {
        List<String> names = Stream.concat(
                        phases().stream().map(Levels.Phase::name),
                        program.rowKeys().stream().map(RowKey::atLevel).flatMap(Optional::stream))
                .map(SafeText::value)
                .distinct()
                .toList();
        Prescription today = sheet.picked();
        if (program.phases().isEmpty() && today.level().isEmpty() && isLater(today)) {
            return Optional.empty();
        }
        return names.stream().findFirst().map(first -> {
            String shown = today.level()
                    .or(() -> program.phase(today.week())
                            .or(() -> OwnPhases.of(program).stream()
                                    .flatMap(own -> own.in(today.week()).stream())
                                    .findFirst())
                            .map(phase -> phase.name().value()))
                    .orElse(first);
            String all = names.stream().collect(Collectors.joining(", "));
            return sheet.wording()
                    .text("show.level", shown, all, sheet.wording().text(mode()));
        });
    }

    /** Whether all exercises that have levels join in later than in the week that is shown. */
    private boolean isLater(Prescription today) {
        List<Part> levelled = Part.of(program).stream()
                .filter(part ->
                        part.item().filter(item -> !item.levelNames().isEmpty()).isPresent())
                .toList();
        return !today.afterwards()
                && !levelled.isEmpty()
                && levelled.stream().allMatch(part -> first(part) > today.week());
    }

    /** The week in which a part joins in, at the earliest with the first of its levels. */
    private static int first(Part part) {
        int levels = part.levels().map(Levels::phases).orElse(List.of()).stream()
                .flatMap(phase -> phase.weeks().stream())
                .mapToInt(RowKey.Weeks::from)
                .min()
                .orElse(part.from());
        return Math.max(part.from(), levels);
    }

    /** The levels that are listed, those of the program or those of its parts. */
    private List<Levels.Phase> phases() {
        List<Levels.Phase> all = program.phases();
        return all.isEmpty()
                ? OwnPhases.of(program).stream()
                        .flatMap(own -> own.phases().stream())
                        .toList()
                : all;
    }

    private String mode() {
        List<Levels.Phase> phases = phases();
        if (phases.stream().anyMatch(phase -> phase.weeks().isPresent())) {
            return "show.levels.weeks";
        }
        if (phases.stream().anyMatch(phase -> phase.enter().isPresent())) {
            return "show.levels.enter";
        }
        boolean each = program.levels()
                .or(() -> program.sessions().stream()
                        .flatMap(session -> session.terms().levels().stream())
                        .findFirst())
                .filter(new Levels.EachExercise()::equals)
                .isPresent();
        if (each) {
            return "show.levels.each";
        }
        return program.levels().isEmpty() && !phases.isEmpty() ? "show.levels.own" : "show.levels.together";
    }
}
