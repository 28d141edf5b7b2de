package dev.uncramp.core.history;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.Morning;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that was kept, oldest first; a session that stands in it twice counts once.
 *
 * @param entries the entries by their time
 */
public record History(List<HistoryEntry> entries) {

    /** How long after a session's day the morning after is still asked about: protocol 2.4, "within 48 h". */
    static final Duration MORNING_ASKED_WITHIN = Duration.ofDays(2);

    /** Sorts the entries by their time and leaves out a session that stands there already. */
    public History {
        Map<Object, HistoryEntry> once = new LinkedHashMap<>();
        entries.forEach(entry -> once.putIfAbsent(identity(entry), entry));
        entries = once.values().stream()
                .sorted(Comparator.comparing(entry -> entry.at().toInstant()))
                .toList();
    }

    /**
     * Gives the history of someone who has not done anything yet.
     *
     * @return a history without entries
     */
    public static History empty() {
        return new History(List.of());
    }

    /**
     * Gives the sessions.
     *
     * @return their records, oldest first
     */
    public List<SessionRecord> sessions() {
        return entries.stream()
                .filter(SessionRecord.class::isInstance)
                .map(SessionRecord.class::cast)
                .toList();
    }

    /**
     * Gives what every start came to: the sessions, and those that were not started; one that was left out, as the program
     * says for such a time, tells nothing of the person.
     *
     * @return the entries, oldest first
     */
    public List<HistoryEntry> starts() {
        return entries.stream()
                .filter(entry -> entry instanceof SessionRecord || entry instanceof NotStarted)
                .toList();
    }

    /**
     * Gives what was said about the mornings after.
     *
     * @return the answers, oldest first
     */
    public List<MorningAnswer> mornings() {
        return entries.stream()
                .filter(MorningAnswer.class::isInstance)
                .map(MorningAnswer.class::cast)
                .toList();
    }

    /**
     * Finds when the warning signs were listed last and none of them was new.
     *
     * @return the time of that start
     */
    public Optional<OffsetDateTime> lastList() {
        return entries.stream()
                .filter(entry -> entry.match(LISTED))
                .map(HistoryEntry::at)
                .reduce((earlier, later) -> later);
    }

    /**
     * Tells whether a session counts towards doing more: by itself, and by a morning after that was told and not worse.
     *
     * @param record the session
     * @return true where it does; silence earns nothing
     */
    public boolean earns(SessionRecord record) {
        return record.earns()
                && morningAfter(record)
                        .filter(morning -> morning != Morning.WORSE)
                        .isPresent();
    }

    /**
     * Gives the sessions of one program, whatever its version.
     *
     * @param program the program's id
     * @return their records, oldest first
     */
    public List<SessionRecord> sessionsOf(ProgramId program) {
        return sessions().stream()
                .filter(record -> record.origin().program().id().equals(program))
                .toList();
    }

    /**
     * Gives the sessions that began on a day, by the clock on the wall where they began.
     *
     * @param day the day
     * @return their records, oldest first
     */
    public List<SessionRecord> sessionsOn(LocalDate day) {
        return sessions().stream()
                .filter(record -> record.started().toLocalDate().equals(day))
                .toList();
    }

    /**
     * Gives the ids of all sessions, so that none is recorded twice.
     *
     * @return the ids
     */
    public Set<SessionId> sessionIds() {
        return sessions().stream().map(record -> record.origin().session()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Gives the exercises that the person knows.
     *
     * @return those of which something was done in a session
     */
    public Set<ExerciseId> met() {
        return sessions().stream()
                .flatMap(record -> record.exercises().stream())
                .filter(ExerciseRecord::isBegun)
                .map(ExerciseRecord::exercise)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Gives the last time that something of an exercise was done.
     *
     * @param exercise the exercise
     * @return what was prescribed and done then, in the last session that has it
     */
    public Optional<LastTime> lastTime(ExerciseId exercise) {
        List<SessionRecord> sessions = sessions();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            SessionRecord session = sessions.get(i);
            Optional<ExerciseRecord> done = session.exercises().stream()
                    .filter(record -> record.exercise().equals(exercise) && record.isBegun())
                    .findFirst();
            if (done.isPresent()) {
                return Optional.of(new LastTime(session, done.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * An exercise in the session in which it was done last.
     *
     * @param session the session
     * @param exercise what was prescribed and done
     */
    public record LastTime(SessionRecord session, ExerciseRecord exercise) {}

    /**
     * Tells whether something is kept already.
     *
     * @param entry an entry
     * @return true where it stands here; a session is known by its id
     */
    public boolean holds(HistoryEntry entry) {
        return entries.stream().anyMatch(kept -> identity(kept).equals(identity(entry)));
    }

    /**
     * Gives how it was the morning after a session.
     *
     * @param record the session
     * @return the answer; empty where nobody gave one
     */
    public Optional<Morning> morningAfter(SessionRecord record) {
        return answered(record.started().toLocalDate()).flatMap(MorningAnswer::morning);
    }

    /**
     * Finds the day about whose morning after to ask: on the first start of a later day, within 48 hours, once.
     *
     * @param now the time of this start
     * @return the last day with a session, where the question is due
     */
    public Optional<LocalDate> morningToAskAbout(OffsetDateTime now) {
        List<SessionRecord> earlier = sessions().stream()
                .filter(record -> record.started().toLocalDate().isBefore(now.toLocalDate()))
                .filter(record -> !record.exercises().isEmpty()) // left out as a whole, it has no morning after
                .toList();
        if (earlier.isEmpty() || !sessionsOn(now.toLocalDate()).isEmpty()) {
            return Optional.empty();
        }
        SessionRecord last = earlier.get(earlier.size() - 1);
        boolean recent = Duration.between(last.ended(), now).compareTo(MORNING_ASKED_WITHIN) <= 0;
        return Optional.of(last.started().toLocalDate())
                .filter(day -> recent && answered(day).isEmpty());
    }

    private Optional<MorningAnswer> answered(LocalDate day) {
        return mornings().stream().filter(answer -> answer.day().equals(day)).findFirst();
    }

    private static final HistoryEntry.Cases<Boolean> LISTED = new Starts<>(false) {
        @Override
        public Boolean session(SessionRecord entry) {
            return entry.origin().signsInFull();
        }

        @Override
        public Boolean avoided(Avoided entry) {
            return entry.instead().origin().signsInFull();
        }

        @Override
        public Boolean notStarted(NotStarted entry) {
            return entry.signsInFull() && entry.tier().isEmpty();
        }
    };

    private static Object identity(HistoryEntry entry) {
        return entry.match(new Starts<Object>(entry) {
            @Override
            public Object session(SessionRecord session) {
                return session.origin().session();
            }
        });
    }
}
