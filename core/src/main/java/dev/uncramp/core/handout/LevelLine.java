package dev.uncramp.core.handout;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
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

    /** The line; empty where the program has no levels. */
    Optional<String> said() {
        List<String> names = Stream.concat(
                        program.phases().stream().map(Levels.Phase::name),
                        program.rowKeys().stream().map(RowKey::atLevel).flatMap(Optional::stream))
                .map(SafeText::value)
                .distinct()
                .toList();
        Prescription today = sheet.picked();
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

    private String mode() {
        Optional<Levels> levels = program.levels()
                .or(() -> program.sessions().stream()
                        .flatMap(session -> session.terms().levels().stream())
                        .findFirst());
        return levels.map(all -> all.match(new Levels.Cases<String>() {
                    @Override
                    public String eachExercise(Levels.EachExercise eachExercise) {
                        return "show.levels.each";
                    }

                    @Override
                    public String together(Levels.Together together) {
                        return "show.levels.together";
                    }

                    @Override
                    public String phases(Levels.Phases phases) {
                        boolean weeks = phases.phases().stream()
                                .anyMatch(phase -> phase.weeks().isPresent());
                        return weeks ? "show.levels.weeks" : "show.levels.together";
                    }
                }))
                .orElse("show.levels.together");
    }
}
