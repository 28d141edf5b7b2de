package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.stream.Stream;

/** The names of the levels of a program: its phases, then those that rows name. */
public final class LevelNames {

    private LevelNames() {}

    /**
     * Lists all.
     *
     * @param program the program
     * @return each name once, in the order of the file
     */
    public static List<String> of(Program program) {
        Stream<SafeText> phases = program.phases().stream().map(Levels.Phase::name);
        Stream<SafeText> rows = program.rowKeys().stream().map(RowKey::atLevel).flatMap(level -> level.stream());
        return Stream.concat(phases, rows).map(SafeText::value).distinct().toList();
    }

    /**
     * Lists the levels of what goes through no phases of its own.
     *
     * @param program the program
     * @return each name once, in the order of the file
     */
    public static List<String> together(Program program) {
        List<OwnPhases> own = OwnPhases.of(program);
        return of(program).stream()
                .filter(name -> own.stream().noneMatch(one -> one.holds(name)))
                .toList();
    }
}
