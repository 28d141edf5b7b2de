package dev.uncramp.core.authoring;

import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Programs with a list of levels that have weeks, and a schedule that goes by them. */
final class ByLevelArbitraries {

    private static final List<Levels.Phase> PHASES =
            List.of(phase("Low one", 1, 2), phase("high: 2", 3, 5), phase("Top", 6, 8));

    private ByLevelArbitraries() {}

    private static Levels.Phase phase(String name, int from, int to) {
        return new Levels.Phase(
                SafeText.of(name),
                Optional.of(RowKey.weeks(from, to)),
                from == 1 ? Optional.empty() : Optional.of(SafeText.of("It's easy: twelve, at least.")));
    }

    /** The program with the list and such a schedule in the place of its own. */
    static Arbitrary<Program> of(Program program) {
        return schedules()
                .map(schedule -> new Program(
                        program.head(),
                        Optional.of(schedule),
                        program.pain(),
                        program.care(),
                        Optional.of(new Levels.Phases(PHASES)),
                        program.progress(),
                        program.exercises(),
                        program.allow(),
                        program.sessions()));
    }

    private static Arbitrary<Schedule> schedules() {
        Arbitrary<List<RowKey.Level>> keys = Arbitraries.of(
                List.of(level(0, false), level(1, true)),
                List.of(level(0, false), level(1, false), level(2, false)),
                List.of(level(1, false)),
                List.of(level(1, true)));
        Arbitrary<Schedule> rows = TermsArbitraries.scheduleLines()
                .filter(schedule ->
                        schedule.lasts().isEmpty() && schedule.afterwards().isEmpty());
        Arbitrary<Schedule> all =
                Arbitraries.oneOf(Arbitraries.just(Schedule.empty()), TermsArbitraries.scheduleLines());
        return Combinators.combine(all, keys, rows.list().ofSize(3))
                .as((base, levels, held) -> base.byWeek(IntStream.range(0, levels.size())
                        .mapToObj(i ->
                                new Schedule.InWeeks(weeks(levels.get(i)), held.get(i), Optional.of(levels.get(i))))
                        .toList()));
    }

    private static RowKey.Level level(int number, boolean andLater) {
        return new RowKey.Level(PHASES.get(number).name(), andLater, Optional.empty());
    }

    /** The weeks of a level, as the reader finds them in the list: those of the last one go on. */
    private static RowKey.Weeks weeks(RowKey.Level level) {
        RowKey.Weeks its = PHASES.stream()
                .filter(phase -> phase.name().equals(level.name()))
                .flatMap(phase -> phase.weeks().stream())
                .findFirst()
                .orElseThrow();
        boolean goesOn = level.andLater() || level.name().equals(PHASES.get(2).name());
        return new RowKey.Weeks(its.from(), goesOn ? OptionalInt.empty() : its.to(), OptionalInt.empty());
    }
}
