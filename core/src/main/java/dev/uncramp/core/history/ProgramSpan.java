package dev.uncramp.core.history;

import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionWeeks;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From which week to which a program goes.
 *
 * @param first its first week
 * @param named the last week that it names
 * @param last its last week; empty where it goes on
 * @param counts whether anything of it depends on the week
 * @param maintained whether something is written for afterwards
 */
record ProgramSpan(int first, int named, OptionalInt last, boolean counts, boolean maintained) {

    static ProgramSpan of(Program program) {
        int first = program.firstWeek();
        List<RowKey> keys = program.rowKeys();
        List<RowKey.Weeks> rows =
                keys.stream().flatMap(key -> key.inWeeks().stream()).toList();
        List<Schedule> schedules = program.sessions().stream()
                .map(session -> Schedules.of(program, session))
                .toList();
        SessionWeeks weeks = SessionWeeks.of(program);
        OptionalInt lasting = program.sessions().stream()
                .filter(session -> Schedules.of(program, session).isInWeeks())
                .flatMap(session -> weeks.end(session).stream())
                .mapToInt(week -> week)
                .max();
        List<Integer> starts = Part.of(program).stream()
                .flatMap(part -> part.terms().fromWeek().stream())
                .toList();
        int named = IntStream.concat(
                        rows.stream().mapToInt(row -> row.to().orElse(row.from())),
                        starts.stream().mapToInt(week -> week))
                .max()
                .orElse(first);
        boolean maintained = keys.stream().anyMatch(RowKey.Afterwards.class::isInstance)
                || schedules.stream().anyMatch(schedule -> schedule.afterwards().isPresent());
        boolean inLevels = keys.stream().anyMatch(key -> key.inLevelWeeks().isPresent());
        boolean noted =
                program.noteKeys().stream().anyMatch(key -> key.inWeeks().isPresent());
        boolean cared =
                program.careKeys().stream().anyMatch(key -> key.inWeeks().isPresent());
        boolean goesOn = lasting.isEmpty()
                && ((isOnlyCare(program, rows) && (inLevels || noted || cared))
                        || rows.stream().anyMatch(row -> row.to().isEmpty())
                        || !starts.isEmpty());
        OptionalInt last = goesOn ? OptionalInt.empty() : OptionalInt.of(Math.max(lasting.orElse(first), named));
        boolean counts = !rows.isEmpty() || inLevels || noted || !starts.isEmpty() || lasting.isPresent() || maintained;
        return new ProgramSpan(first, named, last, counts, maintained);
    }

    /** Whether no row but those of care is by week: care that ends does not end the program. */
    private static boolean isOnlyCare(Program program, List<RowKey.Weeks> rows) {
        return rows.size()
                == program.careKeys().stream()
                        .flatMap(key -> key.inWeeks().stream())
                        .count();
    }

    /** The weeks after one, up to the last. */
    Stream<Integer> after(int week) {
        return IntStream.rangeClosed(week + 1, last.orElse(Math.max(week, named) + 1))
                .boxed();
    }
}
