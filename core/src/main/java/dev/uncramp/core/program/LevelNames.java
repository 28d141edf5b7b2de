package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
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
        Stream<SafeText> rows =
                ProgramWeeks.written(program).stream().map(RowKey::atLevel).flatMap(level -> level.stream());
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

    /**
     * Finds the level at which all of a day is: that of its session where this goes through levels of its own, else that
     * of the program.
     *
     * @param program the program
     * @param day what is done on it
     * @return the name, the first one where none was reached yet; empty where there are no levels to tell apart
     */
    public static Optional<String> on(Program program, Prescription day) {
        Optional<SessionPlan> session = program.session(day.session());
        return OwnPhases.of(program).stream()
                .filter(own -> own.part().isSession()
                        && session.filter(own.part().session()::equals).isPresent())
                .findFirst()
                .map(own -> own(own, day))
                .orElseGet(() -> ofAll(program, day));
    }

    private static Optional<String> own(OwnPhases own, Prescription day) {
        return Optional.ofNullable(day.levels().get(own.part().place()))
                .or(day::level)
                .filter(own::holds)
                .or(() -> Optional.of(own.at(day.week()).name().value()));
    }

    private static Optional<String> ofAll(Program program, Prescription day) {
        List<String> names = together(program);
        boolean each =
                program.levels().filter(Levels.EachExercise.class::isInstance).isPresent();
        return each || names.size() < 2
                ? Optional.empty()
                : day.level()
                        .filter(names::contains)
                        .or(() -> program.phase(day.week())
                                .map(phase -> phase.name().value()))
                        .or(() -> Optional.of(names.get(0)));
    }

    /**
     * Lists the levels that a row is for.
     *
     * @param row when the row counts
     * @param inOrder the names of the levels in their order
     * @return the level that it names, and where it goes on from there those after it; none for a row for weeks
     */
    public static List<String> of(RowKey row, List<String> inOrder) {
        return row.atLevel()
                .map(SafeText::value)
                .map(name -> row.isLevelOn() && inOrder.contains(name)
                        ? inOrder.subList(inOrder.indexOf(name), inOrder.size())
                        : List.of(name))
                .orElse(List.of());
    }
}
