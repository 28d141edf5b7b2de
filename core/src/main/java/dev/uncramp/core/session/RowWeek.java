package dev.uncramp.core.session;

import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.SessionWeeks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the week whose rows count after the weeks of a program, whichever week is named for it.
 *
 * <p>Where no row of the program is for afterwards, the last week goes on. Where one is, the weeks are over: what has
 * rows up to a last week and none for afterwards is left out, since nobody ordered it for that time; a row such as
 * {@code week 4 on} goes on.
 */
final class RowWeek {

    private RowWeek() {}

    /** The same day in the week whose rows count. */
    static Prescription of(Program program, Prescription today) {
        if (!today.afterwards()) {
            return today;
        }
        List<RowKey> keys = program.rowKeys();
        Optional<Integer> last = program.session(today.session())
                .flatMap(plan -> SessionWeeks.of(program).end(plan));
        int week = keys.contains(new RowKey.Afterwards())
                ? afterAll(keys, last.orElse(today.week()))
                : last.orElse(today.week());
        return today.inWeek(week).inMaintenance();
    }

    private static int afterAll(List<RowKey> keys, int last) {
        IntStream named = keys.stream()
                .flatMap(key -> key.inWeeks().stream())
                .mapToInt(weeks -> weeks.to().orElse(weeks.from()));
        return Math.max(last, named.max().orElse(last)) + 1;
    }
}
