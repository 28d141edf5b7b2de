package dev.uncramp.core.journal;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.HistoryStore;
import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.json.JsonLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The history in one file to which lines are only added.
 *
 * <p>A line is kept for good where it was forced to the disk and read back. A torn line is passed over, a damaged one is
 * passed over and told of; {@link #mend} sets such a file aside.
 */
public final class FileHistoryStore implements HistoryStore {
    /** The largest history that is read, in bytes. */
    private static final long LARGEST = 256L * 1024 * 1024;

    private final DataPlaces places;
    private final Disk disk;

    /**
     * Makes a store; nothing is read or written yet.
     *
     * @param places where files lie
     */
    public FileHistoryStore(DataPlaces places) {
        this(places, Disk.REAL);
    }

    FileHistoryStore(DataPlaces places, Disk disk) {
        this.places = places;
        this.disk = disk;
    }

    @Override
    public Reading read() {
        Optional<Path> file = places.history();
        if (file.isEmpty()) {
            return new Reading(History.empty(), List.of(Trouble.noPlace()));
        }
        try {
            HistoryLines lines = lines(file.get());
            return new Reading(lines.history(), troubles(lines, file.get()));
        } catch (IOException | RuntimeException thrown) {
            return new Reading(History.empty(), List.of(WhyNot.from(thrown, file.get())));
        }
    }

    @Override
    public SaveResult add(HistoryEntry entry) {
        Optional<Path> file = places.history();
        if (file.isEmpty()) {
            return new SaveResult.NotSaved(Trouble.noPlace());
        }
        try {
            return add(entry, file.get());
        } catch (IOException | RuntimeException thrown) {
            return new SaveResult.NotSaved(WhyNot.from(thrown, file.get()));
        }
    }

    /**
     * Sets a damaged file aside under a name with the date, and goes on with the lines that can be read. To be asked by
     * the one runner that holds {@link RunningLock}.
     *
     * @param today the date for the name
     * @return what was the matter; empty where all is well
     */
    public List<Trouble> mend(LocalDate today) {
        Optional<Path> file = places.history();
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            HistoryLines lines = lines(file.get());
            if (!lines.damaged() || lines.newer()) {
                return troubles(lines, file.get());
            }
            Path aside = SetAside.damaged(file.get(), lines.raw(), today);
            return List.of(WhyNot.of(TroubleKind.DAMAGED, aside));
        } catch (IOException | RuntimeException thrown) {
            return List.of(WhyNot.from(thrown, file.get()));
        }
    }

    private SaveResult add(HistoryEntry entry, Path file) throws IOException {
        PrivateFiles.readyFolders(folders());
        HistoryLines before = lines(file);
        if (before.newer()) {
            return new SaveResult.NotSaved(WhyNot.of(TroubleKind.NEWER_VERSION, file));
        }
        String line = new JsonLine(before.raw().size(), EntryLine.write(entry)).write();
        boolean kept = before.history().holds(entry);
        try (Disk.Growing open = disk.open(file, before.size() < 0)) {
            if (!kept) {
                open.write(((before.torn() ? "\n" : "") + line).getBytes(StandardCharsets.UTF_8));
            }
            open.force();
        }
        return kept || readsBack(file, before.size(), line)
                ? new SaveResult.Saved()
                : new SaveResult.NotSaved(WhyNot.of(TroubleKind.NOT_READ_BACK, file));
    }

    // Another process may have added a line as well, so ours stands somewhere behind the old end.
    private static boolean readsBack(Path file, int oldSize, String line) throws IOException {
        byte[] now = PrivateFiles.read(file, LARGEST);
        byte[] added = Arrays.copyOfRange(now, Math.min(Math.max(oldSize, 0), now.length), now.length);
        return new String(added, StandardCharsets.UTF_8).contains(line);
    }

    private List<Path> folders() {
        return places.data().map(places::chain).orElseGet(List::of);
    }

    private HistoryLines lines(Path file) throws IOException {
        try {
            PrivateFiles.checkFolders(folders());
            return HistoryLines.of(PrivateFiles.read(file, LARGEST));
        } catch (NoSuchFileException nothingYet) {
            return HistoryLines.NONE;
        }
    }

    private static List<Trouble> troubles(HistoryLines lines, Path file) {
        if (lines.newer()) {
            return List.of(WhyNot.of(TroubleKind.NEWER_VERSION, file));
        }
        return lines.damaged() ? List.of(WhyNot.of(TroubleKind.DAMAGED, file)) : List.of();
    }
}
