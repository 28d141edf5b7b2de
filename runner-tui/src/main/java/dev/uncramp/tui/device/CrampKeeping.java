package dev.uncramp.tui.device;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.FileHistoryStore;
import dev.uncramp.tui.app.Effect;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Keeps what a person notes of a cramp. Nothing is read or opened before that; it needs no lock, because the history
 * takes lines from several runs.
 */
public final class CrampKeeping extends NoKeeping {

    private static final Duration LAST_WORK = Duration.ofSeconds(2);

    private final DataPlaces places;
    private final Mailbox mailbox;
    private Optional<ExecutorService> thread = Optional.empty();

    /**
     * Keeps cramps in files.
     *
     * @param places where files lie
     * @param mailbox where the answers of the disk go
     */
    public CrampKeeping(DataPlaces places, Mailbox mailbox) {
        this.places = places;
        this.mailbox = mailbox;
    }

    @Override
    public void saveCramp(Effect.SaveCramp effect) {
        ExecutorService writing = thread.orElseGet(() -> Executors.newSingleThreadExecutor(CrampKeeping::daemon));
        thread = Optional.of(writing);
        writing.execute(
                () -> new Entries(new FileHistoryStore(places), mailbox).add(() -> Optional.of(effect.entry())));
    }

    @Override
    public void finish() {
        thread.ifPresent(writing -> {
            writing.shutdown();
            try {
                writing.awaitTermination(LAST_WORK.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Thread daemon(Runnable deed) {
        Thread made = new Thread(deed, "history");
        made.setDaemon(true);
        return made;
    }
}
