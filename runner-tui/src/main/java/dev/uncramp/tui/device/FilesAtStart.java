package dev.uncramp.tui.device;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.HistoryStore;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.FileHistoryStore;
import dev.uncramp.core.journal.LockResult;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.core.journal.Unfinished;
import dev.uncramp.core.journal.UnfinishedSessions;
import dev.uncramp.tui.app.Plan;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run finds in its files before it starts.
 *
 * @param busy whether another runner is at work; then nothing else is known, and the run ends
 * @param since when the other one started, if that is known
 * @param lock the lock of this run, held until it is closed or the process ends; empty where none can be had
 * @param history what was done before
 * @param left the session that was left last, with its plan
 * @param troubles what is to be told once
 */
public record FilesAtStart(
        boolean busy,
        Optional<OffsetDateTime> since,
        Optional<RunningLock> lock,
        History history,
        Optional<Left> left,
        List<Trouble> troubles) {

    /** Copies the list. */
    public FilesAtStart {
        troubles = List.copyOf(troubles);
    }

    /**
     * A session that was left part-way.
     *
     * @param unfinished its journal
     * @param plan its plan, made again from the journal
     */
    public record Left(Unfinished unfinished, Plan plan) {}

    /**
     * Takes the lock, mends what is torn, reads the history, and looks for a session that was left. One that had come to
     * its end and only lacks its record is recorded now.
     *
     * @param places where files lie
     * @param now the time
     * @return what was found
     */
    public static FilesAtStart find(DataPlaces places, OffsetDateTime now) {
        return RunningLock.take(places, now).match(new LockResult.Cases<>() {
            @Override
            public FilesAtStart taken(LockResult.Taken result) {
                return look(places, now, Optional.of(result.lock()), List.of());
            }

            @Override
            public FilesAtStart busy(LockResult.Busy result) {
                return new FilesAtStart(
                        true, result.since(), Optional.empty(), History.empty(), Optional.empty(), List.of());
            }

            @Override
            public FilesAtStart noLock(LockResult.NoLock result) {
                return look(places, now, Optional.empty(), List.of(result.reason()));
            }
        });
    }

    /**
     * Reads only what was done before, without the lock and without mending.
     *
     * @param places where files lie
     * @return the history
     */
    public static History history(DataPlaces places) {
        return new FileHistoryStore(places).read().history();
    }

    /**
     * Looks again under the same lock, when a session of this run is over.
     *
     * @param places where files lie
     * @param now the time
     * @return what is found now
     */
    public FilesAtStart again(DataPlaces places, OffsetDateTime now) {
        return look(places, now, lock, List.of());
    }

    private static FilesAtStart look(
            DataPlaces places, OffsetDateTime now, Optional<RunningLock> lock, List<Trouble> known) {
        FileHistoryStore store = new FileHistoryStore(places);
        if (lock.isEmpty()) {
            return new FilesAtStart(false, Optional.empty(), lock, store.read().history(), Optional.empty(), known);
        }
        List<Trouble> troubles = new ArrayList<>(store.mend(now.toLocalDate()));
        UnfinishedSessions found =
                UnfinishedSessions.find(places, store.read().history().sessionIds(), now.toLocalDate());
        troubles.addAll(found.troubles());
        Optional<Left> left = Optional.empty();
        for (Unfinished session : found.sessions()) {
            Optional<Left> made = KeptTexts.plan(session.header()).map(plan -> new Left(session, plan));
            if (session.isOver()) {
                made.ifPresent(over -> record(over, store));
            } else {
                left = left.or(() -> made);
            }
        }
        return new FilesAtStart(false, Optional.empty(), lock, store.read().history(), left, troubles);
    }

    private static void record(Left over, HistoryStore store) {
        Plan plan = over.plan();
        Optional<SessionRecord> record = over.unfinished().record(plan.program(), plan.timeline(), plan.rules());
        if (record.isEmpty() || store.add(record.get()).isSaved()) {
            over.unfinished().discard();
        }
    }
}
