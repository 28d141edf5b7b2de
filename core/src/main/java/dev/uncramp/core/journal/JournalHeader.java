package dev.uncramp.core.journal;

import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.history.ProgramStamp;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.SessionOrigin;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first line of a journal: all that is needed to make the same session again.
 *
 * @param session the session's id
 * @param opened when the journal was opened
 * @param library the version of the library that wrote it
 * @param program the program's whole text
 * @param exercises the texts of the exercises that the session uses, own ones and built-in ones
 * @param prescription today's choices and picks
 * @param waitFor the exercises before which the session waits for a key, because they are met for the first time
 * @param askAbout the exercises after which pain is asked
 * @param checkedSign the key of a warning sign that the person has had checked before going on
 * @param signsInFull whether the warning signs were listed before it; else one line asked whether anything is new
 * @param speed how many times as fast as real time; above 1 is a rehearsal
 */
public record JournalHeader(
        SessionId session,
        OffsetDateTime opened,
        String library,
        KeptText program,
        List<KeptText> exercises,
        Prescription prescription,
        Set<ExerciseId> waitFor,
        Set<ExerciseId> askAbout,
        Optional<String> checkedSign,
        boolean signsInFull,
        int speed) {

    /** Copies the collections; refuses a speed below 1. */
    public JournalHeader {
        if (speed < 1) {
            throw new IllegalArgumentException("a speed is 1 or more, not " + speed);
        }
        exercises = List.copyOf(exercises);
        waitFor = Set.copyOf(waitFor);
        askAbout = Set.copyOf(askAbout);
    }

    /**
     * Gives what the session's record needs of the header.
     *
     * @param made the program that was made again of its text
     * @return the origin of the session
     */
    public SessionOrigin origin(Program made) {
        return new SessionOrigin(session, ProgramStamp.of(made, program.text()), library, checkedSign, signsInFull);
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
