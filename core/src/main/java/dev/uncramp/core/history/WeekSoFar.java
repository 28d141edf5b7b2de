package dev.uncramp.core.history;

import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.session.Morning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What was done of the week of a program in which a person is.
 *
 * <p>A week is over when its sessions were kept, on a later day than the last of them, and no sooner than six days after
 * the first: three sessions with a rest day between take that long, and more in less time is not what a week means
 * [usual practice]. Of breaks through the day nobody does each one, so most of them are enough. Until then a further session
 * belongs to the same week, and so does the gentler one of a day on which the next week does not begin yet. The week of a session is the one that it was
 * prescribed for, so a week that a person asks for is gone on with. After the program's weeks all weeks are alike.
 *
 * @param program the program
 * @param quota what a week asks for
 * @param week the week
 * @param afterwards whether it is after the program's weeks
 * @param sessions its sessions, oldest first; at least one
 * @param rested whether a session was left for rest or help
 */
record WeekSoFar(
        Program program, Quota quota, int week, boolean afterwards, List<SessionRecord> sessions, boolean rested) {

    private static final int SHORTEST = 6;

    WeekSoFar {
        sessions = List.copyOf(sessions);
    }

    /** Why a week is done again. */
    enum Trouble {
        /** A session was red. */
        RED,
        /** The morning after was worse. */
        MORNING,
        /** A session was left for rest or help. */
        REST
    }

    /** Goes through all that was kept; empty where no session of the program was begun. */
    static Optional<WeekSoFar> of(Program program, Quota quota, History history) {
        Optional<WeekSoFar> soFar = Optional.empty();
        for (HistoryEntry entry : history.entries()) {
            soFar = entry.match(new Next(program, quota, soFar));
        }
        return soFar;
    }

    LocalDate first() {
        return Quota.day(sessions.get(0));
    }

    LocalDate last() {
        return Quota.day(sessions.get(sessions.size() - 1));
    }

    List<SessionRecord> kept() {
        return sessions.stream().filter(quota::isKept).toList();
    }

    /** Whether enough sessions of the week were kept; never where nothing says how many they are. */
    boolean isComplete() {
        return reaches(Quota.Group::enough);
    }

    /** Whether all sessions of the week were kept, more than may be enough. */
    boolean isFull() {
        return reaches(group -> group.asked().orElse(0));
    }

    private boolean reaches(ToIntFunction<Quota.Group> wanted) {
        List<Quota.Group> asking = quota.groups(week, afterwards).stream()
                .filter(group -> group.asked().isPresent() && !quota.goesOnWithout(group))
                .toList();
        return !asking.isEmpty()
                && asking.stream().allMatch(group -> group.counted(kept(), program) >= wanted.applyAsInt(group));
    }

    boolean isOver(LocalDate today) {
        return isComplete() && today.isAfter(last()) && !today.isBefore(first().plusDays(SHORTEST));
    }

    /** What speaks for doing the week again. */
    Optional<Trouble> trouble(History history) {
        if (sessions.stream().anyMatch(record -> record.red() || record.endedInHelp())) {
            return Optional.of(Trouble.RED);
        }
        boolean worse = sessions.stream()
                .anyMatch(record -> history.morningAfter(record).equals(Optional.of(Morning.WORSE)));
        if (worse) {
            return Optional.of(Trouble.MORNING);
        }
        return rested ? Optional.of(Trouble.REST) : Optional.empty();
    }

    /** How many days of the week before this one had a session of these, done to its end. */
    int daysBefore(Quota.Group group, LocalDate today) {
        return (int) sessions.stream()
                .filter(SessionRecord::isComplete)
                .filter(record -> isOf(record, group))
                .map(Quota::day)
                .filter(day -> day.isBefore(today))
                .distinct()
                .count();
    }

    /** Whether a session was begun in it; one that was left out was not. */
    boolean had(SessionPlan session, List<SessionRecord> begun) {
        return sessions.stream()
                .filter(begun::contains)
                .anyMatch(record -> Quota.sessionOf(record, program).equals(Optional.of(session)));
    }

    private boolean isOf(SessionRecord record, Quota.Group group) {
        return Quota.sessionOf(record, program).filter(group::holds).isPresent();
    }

    /** What an entry adds. */
    private static final class Next extends Starts<Optional<WeekSoFar>> {
        private final Program program;
        private final Quota quota;
        private final Optional<WeekSoFar> soFar;

        Next(Program program, Quota quota, Optional<WeekSoFar> soFar) {
            super(soFar);
            this.program = program;
            this.quota = quota;
            this.soFar = soFar;
        }

        @Override
        public Optional<WeekSoFar> session(SessionRecord entry) {
            if (!Objects.equals(entry.origin().program().id(), program.id())) {
                return soFar;
            }
            int week = entry.prescription().week();
            boolean afterwards = entry.prescription().afterwards();
            List<SessionRecord> sessions = new ArrayList<>();
            Optional<WeekSoFar> same = soFar.filter(before -> before.afterwards == afterwards
                    && (afterwards || before.week == week)
                    && (entry.prescription().ease().isGentler() || !before.isOver(Quota.day(entry))));
            same.ifPresent(before -> sessions.addAll(before.sessions));
            sessions.add(entry);
            boolean rested = same.filter(WeekSoFar::rested).isPresent();
            return Optional.of(new WeekSoFar(program, quota, week, afterwards, sessions, rested));
        }

        /** It counts as kept. */
        @Override
        public Optional<WeekSoFar> avoided(Avoided entry) {
            return session(entry.instead());
        }

        @Override
        public Optional<WeekSoFar> notStarted(NotStarted entry) {
            return Objects.equals(entry.program().id(), program.id())
                    ? soFar.map(before ->
                            new WeekSoFar(program, quota, before.week, before.afterwards, before.sessions, true))
                    : soFar;
        }
    }
}
