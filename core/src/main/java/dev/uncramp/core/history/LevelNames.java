package dev.uncramp.core.history;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.stream.Stream;

/** The names of the levels of a program: its phases, then those that rows name. */
final class LevelNames {

    private LevelNames() {}

    static List<String> of(Program program) {
        Stream<SafeText> phases = program.phases().stream().map(Levels.Phase::name);
        Stream<SafeText> rows = program.rowKeys().stream().map(RowKey::atLevel).flatMap(level -> level.stream());
        return Stream.concat(phases, rows).map(SafeText::value).distinct().toList();
    }

    /** The levels of what goes through no phases of its own. */
    static List<String> together(Program program) {
        List<OwnPhases> own = OwnPhases.of(program);
        return of(program).stream()
                .filter(name -> own.stream().noneMatch(one -> one.holds(name)))
                .toList();
    }
}
