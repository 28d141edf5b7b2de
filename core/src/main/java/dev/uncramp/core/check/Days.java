package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Lasts;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.session.Timelines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The days of a session that differ: by week, session of the week, level, and afterwards. */
final class Days {

    /** More differing days than any program needs; a file with more of them is looked at up to here. */
    private static final int MOST = 60;

    private final Program program;
    private final Prescription first;
    private final Schedule schedule;
    private final Set<RowKey> keys;
    private final Set<Integer> changes = new TreeSet<>();
    private int last;

    private Days(Program program, SessionPlan session, List<Placed<Terms>> terms) {
        this.program = program;
        Prescription whole = Prescription.firstOf(program);
        this.first = session.name().map(name -> whole.withSession(name.value())).orElse(whole);
        this.schedule = Schedules.of(program, session);
        this.keys = Set.copyOf(program.rowKeys());
        this.last = first.week();
        starts(first.week());
        for (RowKey key : keys) {
            key.inWeeks().ifPresent(weeks -> {
                starts(weeks.from());
                weeks.to().ifPresent(this::ends);
            });
        }
        terms.forEach(its -> starts(its.thing()));
        weeks(schedule).ifPresent(count -> last = Math.max(last, first.week() + count - 1));
        changes.removeIf(week -> week > last);
    }

    private void starts(int week) {
        changes.add(week);
        last = Math.max(last, week);
    }

    private void ends(int week) {
        changes.add(week + 1);
        last = Math.max(last, week);
    }

    private void starts(Terms terms) {
        terms.fromWeek().ifPresent(this::starts);
        terms.schedule().flatMap(Days::weeks).ifPresent(count -> ends(first.week() + count - 1));
    }

    private static Optional<Integer> weeks(Schedule schedule) {
        return schedule.lasts()
                .filter(lasts -> lasts.unit() == Lasts.Unit.WEEKS)
                .map(lasts -> lasts.count().most().intValue());
    }

    static List<Day> of(Program program, SessionPlan session, List<Placed<Terms>> terms, Catalog catalog) {
        Days days = new Days(program, session, terms);
        Map<Prescription, Integer> all = days.prescriptions();
        Timelines timelines = Timelines.of(program, catalog);
        return all.keySet().stream()
                .limit(MOST)
                .map(timelines::withoutEasier)
                .map(timeline -> new Day(
                        timeline.prescription(),
                        Objects.requireNonNull(all.get(timeline.prescription())),
                        days.changes.size() > 1,
                        timeline))
                .toList();
    }

    /** Each day with the last week of its stretch. */
    private Map<Prescription, Integer> prescriptions() {
        Map<Prescription, Integer> days = new LinkedHashMap<>();
        List<Integer> weeks = List.copyOf(changes);
        for (int i = 0; i < weeks.size(); i++) {
            int to = i + 1 < weeks.size() ? weeks.get(i + 1) - 1 : last;
            Prescription day = first.inWeek(weeks.get(i));
            days.put(day, to);
            sessionsIn(weeks.get(i)).forEach(number -> days.putIfAbsent(day.atSessionOfWeek(number), to));
        }
        for (RowKey key : program.rowKeys()) {
            key.atLevel().ifPresent(level -> {
                Prescription there = first.withLevel(level.value());
                days.putIfAbsent(there, last);
                key.inLevelWeeks()
                        .ifPresent(its -> days.putIfAbsent(
                                there.withLevelsSince(Map.of(ProgramPath.root(), 1))
                                        .inWeek(its.from()),
                                last));
            });
        }
        if (keys.contains(new RowKey.Afterwards()) || schedule.afterwards().isPresent()) {
            days.put(first.inWeek(last + 1).inMaintenance(), last + 1);
        }
        return days;
    }

    private Set<Integer> sessionsIn(int week) {
        Set<Integer> numbers = new TreeSet<>();
        for (RowKey key : keys) {
            key.inWeeks()
                    .filter(weeks -> weeks.session().isPresent() && weeks.holds(week))
                    .ifPresent(weeks -> numbers.add(weeks.session().getAsInt()));
        }
        return numbers;
    }
}
