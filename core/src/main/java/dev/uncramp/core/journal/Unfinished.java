package dev.uncramp.core.journal;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.session.Ended;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.SessionRules;
import dev.uncramp.core.session.Timeline;
import dev.uncramp.core.session.Turn;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A session that was broken off, by a kill, a crash or a power cut: its journal as far as it reached the disk.
 *
 * <p>The program's text stands in the header, so a file that was changed or deleted meanwhile does not matter. Whoever
 * asks makes the program and the timeline again of that text and hands them in.
 */
public final class Unfinished {
    private final DataPlaces places;
    private final Path file;
    private final Journal journal;
    private final List<String> raw;

    Unfinished(DataPlaces places, Path file, Journal journal, List<String> raw) {
        this.places = places;
        this.file = file;
        this.journal = journal;
        this.raw = List.copyOf(raw);
    }

    /**
     * Gives the header, with the program's text.
     *
     * @return the header
     */
    public JournalHeader header() {
        return journal.header();
    }

    /**
     * Gives what happened.
     *
     * @return the events in their order, at least one
     */
    public List<SessionEvent> events() {
        return journal.events();
    }

    /**
     * Gives when it began.
     *
     * @return the time by the clock on the wall
     */
    public OffsetDateTime started() {
        return events().get(0).at().wall();
    }

    /**
     * Gives when the last thing happened that is known.
     *
     * @return the time by the clock on the wall
     */
    public OffsetDateTime lastSeen() {
        return events().get(events().size() - 1).at().wall();
    }

    /**
     * Tells whether it had come to its end and only its record is missing; then there is nothing to ask.
     *
     * @return true where its last event is its end
     */
    public boolean isOver() {
        return events().get(events().size() - 1) instanceof Ended;
    }

    /**
     * Gives the session as it stood when it was broken off, to say what was done.
     *
     * @param timeline the timeline, made again of the header
     * @param rules the rules, made again of the header
     * @return the session
     */
    public Session session(Timeline timeline, SessionRules rules) {
        return Session.fold(timeline, rules, events());
    }

    /**
     * Takes the session up again: it is away since the last thing that happened, and waits for someone to come back.
     *
     * @param timeline the timeline, made again of the header
     * @param rules the rules, made again of the header
     * @return the session with the events to write with {@link #goOn}
     */
    public Turn reopened(Timeline timeline, SessionRules rules) {
        return session(timeline, rules).reopened();
    }

    /**
     * Goes on with the same journal.
     *
     * @return a writer that appends to it
     */
    public JournalWriter goOn() {
        return JournalWriter.goOn(Disk.REAL, places, file, raw);
    }

    /**
     * Makes the record of what was done, for a session that is not taken up again.
     *
     * @param program the program, made again of the header
     * @param timeline the timeline, made again of the header
     * @param rules the rules, made again of the header
     * @return the record of a part, or of the whole where it was over; empty for a rehearsal
     */
    public Optional<SessionRecord> record(Program program, Timeline timeline, SessionRules rules) {
        return SessionRecord.from(header().origin(program), timeline, rules, events());
    }

    /**
     * Removes the journal, once the record is saved or the person wants none.
     *
     * @return whether it is gone
     */
    public SaveResult discard() {
        return JournalWriter.remove(file);
    }
}
