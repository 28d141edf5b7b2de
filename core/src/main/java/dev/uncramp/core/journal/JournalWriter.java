package dev.uncramp.core.journal;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.json.JsonLine;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.session.SessionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the journal of the running session, a line an event.
 *
 * <p>Nothing it meets stops a session: each call answers whether the lines are on the disk, and the next call tries
 * again with whatever is missing. It is used by one thread at a time.
 */
public final class JournalWriter implements AutoCloseable {
    private final Optional<GrowingLines> lines;

    private JournalWriter(Optional<GrowingLines> lines) {
        this.lines = lines;
    }

    /**
     * Begins the journal of a new session; its header is written at once, but not waited for.
     *
     * @param places where files lie
     * @param header the first line
     * @return the writer
     */
    public static JournalWriter begin(DataPlaces places, JournalHeader header) {
        return begin(Disk.REAL, places, header, List.of());
    }

    /** Begins a journal on the given disk, with events that are known already. */
    static JournalWriter begin(Disk disk, DataPlaces places, JournalHeader header, List<SessionEvent> known) {
        JournalWriter writer = new JournalWriter(places.state()
                .map(folder -> new GrowingLines(disk, places.chain(folder), folder.resolve(fileName(header)))));
        writer.add(HeaderLine.write(header));
        known.forEach(writer::append);
        return writer;
    }

    /** Goes on with a journal that holds the given lines. */
    static JournalWriter goOn(Disk disk, DataPlaces places, Path file, List<String> raw) {
        return new JournalWriter(
                places.state().map(folder -> GrowingLines.goOn(disk, places.chain(folder), file, raw)));
    }

    static String fileName(JournalHeader header) {
        return "journal-" + header.session() + ".jsonl";
    }

    /**
     * Writes an event as one line, without waiting for the disk.
     *
     * @param event the event
     * @return whether it and everything before it is written
     */
    public SaveResult append(SessionEvent event) {
        return add(EventLine.write(event));
    }

    /**
     * Waits until every event is on the disk.
     *
     * @return whether it is
     */
    public SaveResult force() {
        return lines.map(GrowingLines::force).orElseGet(JournalWriter::noPlace);
    }

    /**
     * Removes the journal, once its session is recorded or counts as nothing.
     *
     * @return whether it is gone
     */
    public SaveResult discard() {
        close();
        return lines.map(GrowingLines::file).map(JournalWriter::remove).orElseGet(JournalWriter::noPlace);
    }

    /** Closes the file; the journal stays and is found at the next start. */
    @Override
    public void close() {
        lines.ifPresent(GrowingLines::close);
    }

    /** Removes a journal's file; one that is not there is gone too. */
    static SaveResult remove(Path file) {
        try {
            PrivateFiles.checkFile(file, Owner.me());
            Files.delete(file);
            PrivateFiles.forceFolderOf(file);
            return new SaveResult.Saved();
        } catch (NoSuchFileException gone) {
            return new SaveResult.Saved();
        } catch (IOException | RuntimeException thrown) {
            return new SaveResult.NotSaved(WhyNot.from(thrown, file));
        }
    }

    private SaveResult add(JsonObject value) {
        return lines.map(to -> {
                    String line = new JsonLine(to.size(), value).write();
                    return to.append(line.substring(0, line.length() - 1));
                })
                .orElseGet(JournalWriter::noPlace);
    }

    private static SaveResult noPlace() {
        return new SaveResult.NotSaved(Trouble.noPlace());
    }
}
