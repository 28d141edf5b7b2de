package dev.uncramp.core.history;

import dev.uncramp.core.program.ProgramId;
import dev.uncramp.core.session.EndReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a day of breaks has had so far.
 *
 * @param done how many breaks came to their end
 * @param rests whether the rest of the day is for rest: the last start of the day came to "not today", to the advice to
 *     get help, to "enough for today", or to a flare-up
 */
public record BreaksToday(int done, boolean rests) {

    private static final HistoryEntry.Cases<Boolean> IS_ENOUGH = new Starts<>(false) {
        @Override
        public Boolean session(SessionRecord entry) {
            return entry.ending().equals(Optional.of(EndReason.TWO_REDS));
        }

        @Override
        public Boolean notStarted(NotStarted entry) {
            return true;
        }
    };

    /**
     * Looks at a day.
     *
     * @param history what was kept
     * @param program the program of the breaks
     * @param day the day
     * @return what it has had
     */
    public static BreaksToday of(History history, ProgramId program, LocalDate day) {
        long done = history.sessionsOn(day).stream()
                .filter(record -> record.origin().program().id().equals(program) && record.isComplete())
                .count();
        List<HistoryEntry> starts = history.starts();
        boolean rests = !starts.isEmpty()
                && starts.get(starts.size() - 1).at().toLocalDate().equals(day)
                && (starts.get(starts.size() - 1).match(IS_ENOUGH)
                        || HelpAdvised.lastTime(history)
                        || FlareUp.in(history));
        return new BreaksToday(Math.toIntExact(done), rests);
    }
}
