package dev.uncramp.core.journal;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a start finds in the folder of the running session.
 *
 * @param sessions sessions that were broken off, the last one first
 * @param troubles what is the matter with the files found; each damaged one is told of only this once
 */
public record UnfinishedSessions(List<Unfinished> sessions, List<Trouble> troubles) {
    /** The largest journal that is read, in bytes: a header of at most 4 Mi chars and some thousands of lines. */
    private static final long LARGEST = 16L * 1024 * 1024;

    /** Copies the lists. */
    public UnfinishedSessions {
        sessions = List.copyOf(sessions);
        troubles = List.copyOf(troubles);
    }

    /**
     * Looks for sessions that were broken off. To be asked by the one runner that holds {@link RunningLock}.
     *
     * <p>Journals of sessions that are recorded already, of rehearsals, and those in which nothing has begun are
     * removed. A damaged file is set aside under a name with the date, and what it says up to the damage still counts.
     *
     * @param places where files lie
     * @param recorded the ids of the sessions in the history
     * @param today the date for the name of a damaged file
     * @return what was found
     */
    public static UnfinishedSessions find(DataPlaces places, Set<SessionId> recorded, LocalDate today) {
        List<Unfinished> sessions = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        places.state().ifPresent(folder -> {
            try {
                PrivateFiles.checkFolders(places.chain(folder));
                for (Path file : journals(folder)) {
                    look(places, file, recorded, today, sessions, troubles);
                }
            } catch (NoSuchFileException nothingYet) {
                // The first start finds no folder.
            } catch (IOException | RuntimeException thrown) {
                troubles.add(WhyNot.from(thrown, folder));
            }
        });
        sessions.sort(
                Comparator.comparing((Unfinished session) -> session.lastSeen().toInstant())
                        .reversed());
        return new UnfinishedSessions(sessions, troubles);
    }

    private static List<Path> journals(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "journal-*")) {
            for (Path file : found) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".jsonl" + SetAside.UNFINISHED)) {
                    Files.deleteIfExists(file);
                } else if (name.endsWith(".jsonl")) {
                    files.add(file);
                }
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static void look(
            DataPlaces places,
            Path file,
            Set<SessionId> recorded,
            LocalDate today,
            List<Unfinished> sessions,
            List<Trouble> troubles) {
        try {
            Journal.Read read = Journal.Read.of(PrivateFiles.read(file, LARGEST));
            if (read.newer()) {
                troubles.add(WhyNot.of(TroubleKind.NEWER_VERSION, file));
            } else if (read.journal().filter(found -> isOver(found, recorded)).isPresent()) {
                remove(file, troubles);
            } else {
                if (read.damaged()) {
                    troubles.add(setAside(file, read.raw(), today));
                }
                read.journal()
                        .filter(found -> !found.events().isEmpty())
                        .ifPresentOrElse(
                                found -> sessions.add(new Unfinished(places, file, found, read.raw())),
                                () -> remove(file, troubles));
            }
        } catch (IOException | RuntimeException thrown) {
            troubles.add(WhyNot.from(thrown, file));
        }
    }

    // Where there is no room to set it aside, the session is offered all the same and goes on behind the damage.
    private static Trouble setAside(Path file, List<String> good, LocalDate today) {
        try {
            return WhyNot.of(TroubleKind.DAMAGED, SetAside.damaged(file, good, today));
        } catch (IOException | RuntimeException thrown) {
            return WhyNot.from(thrown, file);
        }
    }

    private static boolean isOver(Journal journal, Set<SessionId> recorded) {
        return journal.header().isRehearsal()
                || recorded.contains(journal.header().session());
    }

    private static void remove(Path file, List<Trouble> troubles) {
        if (JournalWriter.remove(file) instanceof SaveResult.NotSaved not) {
            troubles.add(not.reason());
        }
    }
}
