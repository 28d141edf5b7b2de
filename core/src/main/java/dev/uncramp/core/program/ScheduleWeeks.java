package dev.uncramp.core.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lays schedules over each other of which one or both differ by week. */
final class ScheduleWeeks {

    private ScheduleWeeks() {}

    /** Where only one of them says how often, its rows stay as they are; else the weeks are gone through. */
    static Schedule over(Schedule nearer, Schedule farther) {
        Schedule all = nearer.byWeek(List.of()).overOne(farther.byWeek(List.of()));
        boolean nearerOnly = !farther.saysHowOften() && !farther.restDayBetween();
        boolean fartherOnly = !nearer.saysHowOften() && !nearer.restDayBetween();
        if (nearerOnly || fartherOnly) {
            return all.byWeek(nearer.byWeek().isEmpty() ? farther.byWeek() : nearer.byWeek());
        }
        Schedule frame = Schedule.empty().ending(all.lasts(), all.afterwards()).notOnDaysOf(all.notOnDaysOf());
        List<Schedule.InWeeks> rows = rows(nearer, farther);
        boolean always = rows.size() == 1
                && rows.get(0).weeks().from() == 0
                && rows.get(0).weeks().to().isEmpty();
        return always ? rows.get(0).often().overOne(frame) : frame.byWeek(rows);
    }

    /** Stretches of weeks in which all is alike, each with what counts in it. */
    private static List<Schedule.InWeeks> rows(Schedule nearer, Schedule farther) {
        List<Integer> turns = List.copyOf(turns(nearer, farther));
        List<Schedule.InWeeks> rows = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            int from = turns.get(i);
            OptionalInt to = i + 1 < turns.size() ? OptionalInt.of(turns.get(i + 1) - 1) : OptionalInt.empty();
            in(nearer, farther, from).ifPresent(often -> add(rows, from, to, often));
        }
        return rows;
    }

    /** Adds a stretch, or lets the one before it reach further where nothing changes. */
    private static void add(List<Schedule.InWeeks> rows, int from, OptionalInt to, Schedule often) {
        int begins = from;
        if (!rows.isEmpty()) {
            Schedule.InWeeks before = rows.get(rows.size() - 1);
            boolean follows = before.weeks().to().orElse(from) == from - 1;
            if (follows && before.often().equals(often)) {
                begins = before.weeks().from();
                rows.remove(rows.size() - 1);
            }
        }
        rows.add(new Schedule.InWeeks(new RowKey.Weeks(begins, to, OptionalInt.empty()), often));
    }

    private static Optional<Schedule> in(Schedule nearer, Schedule farther, int week) {
        Optional<Schedule> around = farther.in(week);
        return nearer.in(week)
                .flatMap(near ->
                        around.map(near::overOne).or(() -> Optional.of(near).filter(Schedule::namesDays)))
                .map(often -> often.ending(Optional.empty(), Optional.empty()).notOnDaysOf(List.of()));
    }

    /** The weeks in which something begins, and 0. */
    private static SortedSet<Integer> turns(Schedule nearer, Schedule farther) {
        SortedSet<Integer> turns = new TreeSet<>();
        turns.add(0);
        for (Schedule one : List.of(nearer, farther)) {
            for (Schedule.InWeeks row : one.byWeek()) {
                turns.add(row.weeks().from());
                row.weeks().to().ifPresent(to -> turns.add(to + 1));
            }
        }
        return turns;
    }
}
