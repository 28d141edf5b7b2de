package dev.uncramp.core.journal;

import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.program.Prescription;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The first line of a journal: all that is needed to make the same session again.
 *
 * @param session the session's id
 * @param opened when the journal was opened
 * @param library the version of the library that wrote it
 * @param program the program's whole text
 * @param exercises the texts of the exercises that the session uses, own ones and built-in ones
 * @param prescription today's choices and picks
 * @param speed how many times as fast as real time; above 1 is a rehearsal
 */
public record JournalHeader(
        SessionId session,
        OffsetDateTime opened,
        String library,
        KeptText program,
        List<KeptText> exercises,
        Prescription prescription,
        int speed) {

    /** Copies the list; refuses a speed below 1. */
    public JournalHeader {
        if (speed < 1) {
            throw new IllegalArgumentException("a speed is 1 or more, not " + speed);
        }
        exercises = List.copyOf(exercises);
    }

    /**
     * Tells whether this is a rehearsal, which counts as nothing and is never recorded.
     *
     * @return true where the speed is above 1
     */
    public boolean isRehearsal() {
        return speed > 1;
    }
}
