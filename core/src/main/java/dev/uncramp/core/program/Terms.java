package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of a session, a block or an item beside its name.
 *
 * @param schedule how often; the nearest schedule wins
 * @param time what it is to take; a check compares
 * @param optional whether it may be skipped and still counts as kept
 * @param leaveOut the kind of day on which it is left out; asked
 * @param start when it joins in
 * @param progress what moves it on
 * @param levels how its levels are gone through
 * @param note what the person is told, always or by week or level
 * @param ready how long to get ready
 * @param allow the checks that are silenced here
 */
public record Terms(
        Optional<Schedule> schedule,
        Optional<TimeRange> time,
        boolean optional,
        Optional<SafeText> leaveOut,
        Optional<Start> start,
        Optional<Progression> progress,
        Optional<Levels> levels,
        Optional<Note> note,
        Optional<Duration> ready,
        List<Allowance> allow) {

    private static final Terms NONE = new Terms(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** Copies the list. */
    public Terms {
        allow = List.copyOf(allow);
    }

    /**
     * Gives terms that say nothing.
     *
     * @return empty terms
     */
    public static Terms none() {
        return NONE;
    }

    /**
     * Gives the week with which it joins in: that of its start, else that of the first of its levels.
     *
     * @return the week, from 0; empty where neither names one that is later than the first
     */
    public Optional<Integer> fromWeek() {
        Optional<Integer> written =
                start.isEmpty() ? Optional.empty() : start.get().fromWeek();
        if (written.isPresent() || levels.isEmpty() || levels.get().phases().isEmpty()) {
            return written;
        }
        return levels.get().phases().get(0).weeks().map(RowKey.Weeks::from).filter(week -> week > 1);
    }

    /**
     * Adds a note.
     *
     * @param text the note
     * @return the same terms with this note
     */
    public Terms withNote(SafeText text) {
        return new Terms(
                schedule, time, optional, leaveOut, start, progress, levels, Optional.of(Note.of(text)), ready, allow);
    }

    /**
     * Gives the same with time to get ready.
     *
     * @param time how long before it begins
     * @return the new terms
     */
    public Terms withReady(Duration time) {
        return new Terms(
                schedule, this.time, optional, leaveOut, start, progress, levels, note, Optional.of(time), allow);
    }
}
