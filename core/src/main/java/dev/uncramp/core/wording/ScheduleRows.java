package dev.uncramp.core.wording;

import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The rows of a schedule in words; neighbours that say the same are said once. */
final class ScheduleRows {

    private ScheduleRows() {}

    static List<String> of(Wording wording, List<Schedule.InWeeks> rows, Function<Schedule, String> often) {
        List<String> said = new ArrayList<>();
        int from = 0;
        for (int row = 0; row < rows.size(); row++) {
            Schedule.InWeeks last = rows.get(row);
            if (row + 1 == rows.size() || !goesOn(last, rows.get(row + 1))) {
                said.add(wording.text("page.line", when(wording, rows.get(from), last), often.apply(last.often())));
                from = row + 1;
            }
        }
        return said;
    }

    /** Whether the next row says the same of the weeks right after. */
    private static boolean goesOn(Schedule.InWeeks row, Schedule.InWeeks next) {
        OptionalInt to = row.weeks().to();
        return row.often().equals(next.often())
                && row.level().isPresent() == next.level().isPresent()
                && to.isPresent()
                && to.getAsInt() + 1 == next.weeks().from();
    }

    /** The weeks of some rows; levels by their names alone, since a person may stay longer in one. */
    private static String when(Wording wording, Schedule.InWeeks first, Schedule.InWeeks last) {
        Optional<RowKey.Level> from = first.level();
        Optional<RowKey.Level> to = last.level();
        return from.isPresent() && to.isPresent()
                ? levels(wording, from.get(), to.get())
                : weeks(wording, first.weeks().from(), last.weeks().to());
    }

    private static String levels(Wording wording, RowKey.Level from, RowKey.Level to) {
        if (to.andLater()) {
            return wording.text("schedule.from-level", from.name());
        }
        return from.equals(to)
                ? wording.text("schedule.at-level", from.name())
                : wording.text("schedule.at-levels", from.name(), to.name());
    }

    private static String weeks(Wording wording, int from, OptionalInt to) {
        if (to.isEmpty()) {
            return wording.text("schedule.week-on", from);
        }
        return to.getAsInt() == from
                ? wording.text("schedule.week", from)
                : wording.text("schedule.weeks", from, to.getAsInt());
    }
}
