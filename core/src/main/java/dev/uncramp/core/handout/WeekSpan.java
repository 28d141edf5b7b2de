package dev.uncramp.core.handout;

import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.RisesByWeek;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weeks that a program names.
 *
 * @param first its first week
 * @param last the last week that is named, by a row or by how long the schedule lasts
 * @param ends whether its schedule says for how many weeks it is, so that nothing goes on after the last
 * @param maintenance whether it has rows for afterwards
 * @param rows the weeks of its rows
 * @param turns the weeks in which something may be other than in the week before
 */
record WeekSpan(int first, int last, boolean ends, boolean maintenance, List<RowKey.Weeks> rows, Set<Integer> turns) {

    static WeekSpan of(Program program) {
        return of(program, program.rowKeys());
    }

    /** The weeks of one session: what rises by the week in another one turns nothing in it. */
    static WeekSpan of(Program program, SessionPlan session) {
        List<RowKey> keys = new ArrayList<>(program.rowKeys());
        RisesByWeek.of(program).forEach((place, dose) -> {
            if (!place.isWithin(session.path())) {
                dose.rowKeys().forEach(keys::remove);
            }
        });
        return of(program, keys);
    }

    private static WeekSpan of(Program program, List<RowKey> keys) {
        List<RowKey.Weeks> rows =
                keys.stream().flatMap(key -> key.inWeeks().stream()).toList();
        List<Part> parts = Part.of(program);
        List<Integer> starts =
                parts.stream().flatMap(part -> part.terms().fromWeek().stream()).toList();
        List<Integer> overs = parts.stream().flatMap(WeekSpan::over).toList();
        boolean maintenance = keys.stream()
                .anyMatch(key -> key.inWeeks().isEmpty() && key.atLevel().isEmpty());
        int last = Stream.of(
                        rows.stream().flatMap(WeekSpan::ends),
                        starts.stream(),
                        overs.stream().map(week -> week - 1))
                .flatMap(weeks -> weeks)
                .mapToInt(week -> week)
                .max()
                .orElse(program.firstWeek());
        Set<Integer> turns = new HashSet<>(starts);
        rows.forEach(row -> {
            turns.add(row.from());
            row.to().ifPresent(to -> turns.add(to + 1));
        });
        Optional<Integer> weeks = lasting(program);
        int end = Math.max(last, weeks.orElse(last));
        overs.stream().filter(week -> weeks.isEmpty() || week <= end).forEach(turns::add);
        boolean changes = maintenance || !turns.isEmpty();
        return new WeekSpan(program.firstWeek(), changes ? end : last, weeks.isPresent(), maintenance, rows, turns);
    }

    /** The last week of the session that goes on longest; empty where one has no end. */
    private static Optional<Integer> lasting(Program program) {
        SessionWeeks done = SessionWeeks.of(program);
        List<Optional<Integer>> weeks = program.sessions().stream()
                .map(session ->
                        Schedules.of(program, session).isInWeeks() ? done.end(session) : Optional.<Integer>empty())
                .toList();
        return weeks.stream().allMatch(Optional::isPresent)
                ? weeks.stream().map(Optional::get).max(Integer::compare)
                : Optional.empty();
    }

    /** The week in which a part is over that is said to last for some time by itself. */
    private static Stream<Integer> over(Part part) {
        return part.terms().schedule().flatMap(Schedule::lasts).stream().map(lasts -> part.from() + lasts.weeks());
    }

    /** Whether anything depends on the week. */
    boolean changes() {
        return maintenance || !turns.isEmpty();
    }

    /**
     * What there is in each week, from the first to the one after the last. Between two turns all weeks are alike and are
     * looked at once: a program may begin something in week 600.
     */
    <T> List<T> eachWeek(IntFunction<T> what) {
        List<T> all = new ArrayList<>();
        for (int week = first; week <= last + 1; week++) {
            all.add(all.isEmpty() || turns.contains(week) ? what.apply(week) : all.get(all.size() - 1));
        }
        return all;
    }

    /** The first of the weeks that are like one. */
    int alike(int week) {
        int alike = week;
        while (alike > first && !turns.contains(alike)) {
            alike--;
        }
        return alike;
    }

    /** How many sessions of a week have rows of their own, at least one. */
    int sessionsOf(int week) {
        return rows.stream()
                .filter(row -> row.holds(week))
                .map(RowKey.Weeks::session)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max()
                .orElse(1);
    }

    SafeText said(Sheet sheet, int from, int to, boolean on) {
        if (on) {
            return from == first ? sheet.say("handout.all-weeks") : sheet.say("handout.week-on", from);
        }
        return from == to ? sheet.say("handout.week", from) : sheet.say("handout.weeks", from, to);
    }

    private static Stream<Integer> ends(RowKey.Weeks weeks) {
        return IntStream.concat(IntStream.of(weeks.from()), weeks.to().stream()).boxed();
    }
}
