package dev.uncramp.core.history;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Part;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Schedule;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.TimeRange;
import dev.uncramp.core.session.Timeline;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The time that a program wants between one time and the next. A session that comes too early is asked about; an exercise with
 * a time of its own is left out of it, unless nothing else is in it: then it is asked about too.
 *
 * <p>What ended later than now, by a clock that was set back, is not known to be too early.
 *
 * @param program the program
 * @param catalog where its exercises are found
 * @param now the time of this start
 * @param records its sessions, oldest first
 */
record BetweenTimes(Program program, Catalog catalog, OffsetDateTime now, List<SessionRecord> records) {

    /** The session, or all that is in it; empty where it comes at the right time. */
    Optional<TooSoon> of(Optional<Schedule> often, List<SessionPlan> inTurn, Prescription planned) {
        return often.flatMap(Schedule::apart)
                .flatMap(apart -> lastOf(inTurn).flatMap(last -> early(apart, last)))
                .or(() -> ofAll(planned));
    }

    /** The same without the exercises that come too early, where something else is left. */
    Prescription without(Prescription planned) {
        Set<ProgramPath> early = early(planned).keySet();
        Prescription less = less(planned, early);
        return early.isEmpty() || isEmpty(less) ? planned : less;
    }

    private Optional<TooSoon> ofAll(Prescription planned) {
        Map<ProgramPath, TooSoon> early = early(planned);
        return early.isEmpty() || !isEmpty(less(planned, early.keySet())) || isEmpty(planned)
                ? Optional.empty()
                : early.values().stream().min(Comparator.comparing(TooSoon::from));
    }

    private Map<ProgramPath, TooSoon> early(Prescription planned) {
        Map<ProgramPath, TooSoon> early = new HashMap<>();
        for (Part part : Part.of(program)) {
            if (part.item().isPresent() && !planned.leavesOut(part.place())) {
                part.often()
                        .in(planned.week(), planned.afterwards())
                        .flatMap(Schedule::apart)
                        .flatMap(apart -> lastOf(part.place()).flatMap(last -> early(apart, last)))
                        .ifPresent(soon -> early.put(part.place(), soon));
            }
        }
        return early;
    }

    private Optional<TooSoon> early(TimeRange apart, SessionRecord last) {
        TooSoon soon = new TooSoon(apart, last.ended(), now);
        return soon.from().isAfter(now) && !last.ended().isAfter(now) ? Optional.of(soon) : Optional.empty();
    }

    /** The last session of some that take turns of which something was done. */
    private Optional<SessionRecord> lastOf(List<SessionPlan> inTurn) {
        return records.stream()
                .filter(record -> Quota.sessionOf(record, program)
                        .filter(inTurn::contains)
                        .isPresent())
                .filter(record ->
                        record.isComplete() || record.exercises().stream().anyMatch(ExerciseRecord::isBegun))
                .reduce((earlier, later) -> later);
    }

    private Optional<SessionRecord> lastOf(ProgramPath place) {
        return records.stream()
                .filter(record -> record.exercises().stream()
                        .anyMatch(exercise -> exercise.place().equals(place) && exercise.isBegun()))
                .reduce((earlier, later) -> later);
    }

    private static Prescription less(Prescription planned, Set<ProgramPath> early) {
        Set<ProgramPath> out = new HashSet<>(planned.without());
        out.addAll(early);
        return planned.without(out);
    }

    private boolean isEmpty(Prescription day) {
        return Timeline.of(program, day, catalog).isEmpty();
    }
}
