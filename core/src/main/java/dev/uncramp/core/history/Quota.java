package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.DaysOfSession;
import dev.uncramp.core.program.Levels;
import dev.uncramp.core.program.OwnPhases;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RowKey;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.Schedules;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.session.Portion;
import dev.uncramp.core.session.Timelines;
import dev.uncramp.core.session.TimesOfDay;
import dev.uncramp.core.text.SafeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many sessions a week of a program asks for, and which of those that were done count.
 *
 * <p>A session of its own schedule is counted by itself; those that go by the program's schedule take turns and are
 * counted together. The low end of a range is asked for. Where only times a day are written, every day is meant.
 */
final class Quota {
    private static final int WEEK = 7;

    /** Who does this many percent of what was asked counts as having kept to it [usual practice]. */
    private static final int OF_BREAKS = 80;

    private final Program program;
    private final Timelines days;
    private final Set<ProgramPath> optional;
    private final Map<Integer, List<Group>> known = new HashMap<>();

    Quota(Program program, Catalog catalog) {
        this.program = program;
        this.days = Timelines.of(program, catalog);
        this.optional = Part.of(program).stream()
                .filter(part -> part.terms().optional())
                .map(Part::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What compiles the days of the program. */
    Timelines days() {
        return days;
    }

    /**
     * Sessions that are counted together.
     *
     * @param sessions the sessions that take turns; a single one where it has a schedule of its own
     * @param often how often they are done
     * @param left on how many days of the week, where sessions that are never on one day with it leave that many
     * @param times how many times a day
     * @param rows how many sessions of the week have rows of their own
     */
    record Group(List<SessionPlan> sessions, Schedule often, Optional<Integer> left, int times, int rows) {

        /** On how many days of the week; empty where nothing says it. */
        Optional<Integer> days() {
            return often.plannedDaysPerWeek()
                    .map(Double::intValue)
                    .or(() -> Schedules.times(often).map(said -> WEEK));
        }

        /** How many sessions the week asks for; empty where nothing says it. */
        Optional<Integer> asked() {
            return left.or(this::days)
                    .map(days -> Math.max(days * times, rows))
                    .or(() -> rows > 0 ? Optional.of(rows) : Optional.empty());
        }

        /** How many sessions are enough for the week: of breaks that come again through the day most of them. */
        int enough() {
            int all = asked().orElse(0);
            return often.through().isPresent() ? (all * OF_BREAKS + 99) / 100 : all;
        }

        /** Whether all of it may be skipped. */
        boolean isOptional() {
            return sessions.stream().allMatch(session -> session.terms().optional());
        }

        boolean holds(SessionPlan session) {
            return sessions.contains(session);
        }

        /** How many of the sessions done count: no more on one day than are planned for a day. */
        int counted(List<SessionRecord> done, Program program) {
            Map<LocalDate, Long> byDay = done.stream()
                    .filter(record ->
                            sessionOf(record, program).filter(this::holds).isPresent())
                    .collect(Collectors.groupingBy(Quota::day, Collectors.counting()));
            return byDay.values().stream()
                    .mapToInt(count -> (int) Math.min(count, times))
                    .sum();
        }
    }

    /** The groups of a week; only sessions in which there is something to do. */
    List<Group> groups(int week, boolean afterwards) {
        return known.computeIfAbsent(afterwards ? -1 - week : week, key -> make(week, afterwards));
    }

    private List<Group> make(int week, boolean afterwards) {
        int rows = afterwards ? 0 : rows(week);
        List<SessionPlan> shared = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (SessionPlan session : program.sessions()) {
            if (!hasWork(session, week, afterwards, rows)) {
                continue;
            }
            boolean own =
                    session.terms().schedule().filter(Schedule::saysHowOften).isPresent();
            if (own) {
                groups.add(group(List.of(session), week, afterwards, rows));
            } else {
                shared.add(session);
            }
        }
        if (!shared.isEmpty()) {
            groups.add(0, group(shared, week, afterwards, rows));
        }
        return List.copyOf(groups);
    }

    /** Whether a week goes on without it: it may be skipped, or is care alone in a program of exercises. */
    boolean goesOnWithout(Group group) {
        boolean care = group.sessions().stream().allMatch(SessionPlan::isCareOnly);
        return group.isOptional() || (care && !program.sessions().stream().allMatch(SessionPlan::isCareOnly));
    }

    private Group group(List<SessionPlan> sessions, int week, boolean afterwards, int rows) {
        SessionWeeks weeks = SessionWeeks.of(program);
        Schedule often = weeks.in(sessions.get(0), week, afterwards).orElse(Schedule.empty());
        int times = sessions.stream()
                .flatMap(session -> weeks.timesPerDay(session, week, afterwards).stream())
                .max(Integer::compare)
                .filter(most -> most != Schedules.NO_END)
                .map(most -> withWork(most, sessions, week, afterwards, rows))
                .orElse(1);
        Optional<Integer> left = sessions.size() > 1
                ? Optional.empty()
                : DaysOfSession.in(weeks, sessions.get(0), week, afterwards).map(Double::intValue);
        return new Group(sessions, often, left, times, rows);
    }

    private boolean hasWork(SessionPlan session, int week, boolean afterwards, int rows) {
        Prescription first = Prescription.first().inWeek(week);
        Prescription inWeek = afterwards ? first.inMaintenance() : first;
        Prescription its =
                session.name().map(name -> inWeek.withSession(name.value())).orElse(inWeek);
        return IntStream.rangeClosed(1, Math.max(1, rows)).anyMatch(number -> holdsWork(its.atSessionOfWeek(number)));
    }

    private boolean holdsWork(Prescription day) {
        return !days.withoutEasier(day).isEmpty();
    }

    /**
     * How many times a day there is something to do, no more than its most frequent part says: that part may be of another
     * level than the week. Where the level does not go by the week alone, it is as often as that part.
     */
    private int withWork(int most, List<SessionPlan> sessions, int week, boolean afterwards, int rows) {
        Optional<String> level = program.phase(week).map(Levels.Phase::name).map(SafeText::value);
        if (afterwards || level.isEmpty() || !OwnPhases.of(program).isEmpty()) {
            return most;
        }
        Prescription there = Prescription.first().inWeek(week).withLevel(level.get());
        return sessions.stream()
                .map(session -> session.name()
                        .map(name -> there.withSession(name.value()))
                        .orElse(there))
                .flatMap(its -> IntStream.rangeClosed(1, Math.max(1, rows)).mapToObj(number -> its.at(1, number, 1)))
                .flatMap(its -> TimesOfDay.of(days, its).stream())
                .max(Integer::compare)
                .orElse(1);
    }

    /** How many sessions of a week have rows of their own. */
    private int rows(int week) {
        return program.rowKeys().stream()
                .flatMap(key -> key.inWeeks().stream())
                .filter(key -> key.holds(week))
                .map(RowKey.Weeks::session)
                .mapToInt(session -> session.orElse(0))
                .max()
                .orElse(0);
    }

    /**
     * Tells whether a session was kept as written, so that it counts towards the next week: it came to its end, was
     * confirmed, was not the gentler one, was not red, and everything that is not optional was begun.
     */
    boolean isKept(SessionRecord record) {
        boolean all = record.exercises().stream()
                .allMatch(exercise -> exercise.isBegun() || optional.stream().anyMatch(exercise.place()::isWithin));
        return record.isComplete() && record.isCalm() && !record.isUnconfirmed() && all && isCareDone(record);
    }

    /** Care alone has no set that tells that it was done: somebody says so at the end, or it was left out for the day. */
    private boolean isCareDone(SessionRecord record) {
        boolean care =
                sessionOf(record, program).filter(SessionPlan::isCareOnly).isPresent();
        return !care
                || record.confirmed().equals(Optional.of(Portion.ALL))
                || record.ended().isEqual(record.started());
    }

    static Optional<SessionPlan> sessionOf(SessionRecord record, Program program) {
        return program.session(record.prescription().session());
    }

    static LocalDate day(SessionRecord record) {
        return record.started().toLocalDate();
    }
}
