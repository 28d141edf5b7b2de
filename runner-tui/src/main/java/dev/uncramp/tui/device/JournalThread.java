package dev.uncramp.tui.device;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.journal.JournalWriter;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.text.SafeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The thread that writes the journal: lines are handed over before the next frame and forced to the disk here; nobody
 * who draws or keeps time ever waits for it.
 *
 * <p>It says when lines are not on the disk, at once where the disk refuses them and after a second where it is silent,
 * and when they have reached it after all. While it is behind it tries again by itself.
 */
public final class JournalThread {

    /** How long lines may be on their way before it is said. */
    static final Duration LATE_AFTER = Duration.ofSeconds(1);

    /** How long until a disk that refused is tried again, where nothing new is to be written. */
    static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);

    /** What is told of the journal. */
    public interface Listener {
        /**
         * Lines are not on the disk.
         *
         * @param reason why; empty where the disk is silent
         */
        void late(Optional<Trouble> reason);

        /** All lines are on the disk, after it was said that they are not. */
        void caughtUp();
    }

    private final BlockingQueue<Runnable> deeds = new LinkedBlockingQueue<>();
    private final Listener listener;
    private final Duration lateAfter;
    private final Duration tryAgainAfter;
    private final ScheduledExecutorService watch;
    private final Telling telling = new Telling();
    private Optional<JournalWriter> writer = Optional.empty();
    private boolean behind;
    private long inHand;

    private JournalThread(Listener listener, Duration lateAfter, Duration tryAgainAfter) {
        this.listener = listener;
        this.lateAfter = lateAfter;
        this.tryAgainAfter = tryAgainAfter;
        this.watch = Executors.newSingleThreadScheduledExecutor(deed -> daemon(deed, "journal watch"));
    }

    /**
     * Starts the thread; it ends with the process.
     *
     * @param listener hears about late lines, on a thread of this class
     * @return the thread
     */
    public static JournalThread start(Listener listener) {
        return start(listener, LATE_AFTER, TRY_AGAIN_AFTER);
    }

    static JournalThread start(Listener listener, Duration lateAfter, Duration tryAgainAfter) {
        JournalThread journal = new JournalThread(listener, lateAfter, tryAgainAfter);
        daemon(journal::work, "journal").start();
        return journal;
    }

    /**
     * Opens a journal, in place of one that was open before.
     *
     * @param opening opens it; called on the journal's thread
     */
    public void open(Supplier<JournalWriter> opening) {
        handOver(() -> {
            writer.ifPresent(JournalWriter::close);
            writer = Optional.of(opening.get());
        });
    }

    /**
     * Hands events over and returns at once.
     *
     * @param events the events in their order
     */
    public void append(List<SessionEvent> events) {
        handOver(() -> writer.ifPresent(to -> events.forEach(to::append)));
    }

    /**
     * Does something on this thread once everything before it is written, such as saving the record.
     *
     * @param deed what to do; it answers whether the journal that is open has done its work and is removed
     */
    public void then(BooleanSupplier deed) {
        deeds.add(() -> {
            if (deed.getAsBoolean()) {
                writer.ifPresent(JournalWriter::discard);
                writer = Optional.empty();
                behind = false;
            }
        });
    }

    /**
     * Waits until everything handed over so far was tried once.
     *
     * @param most the longest time to wait
     * @return whether it was
     */
    public boolean finish(Duration most) {
        CountDownLatch done = new CountDownLatch(1);
        deeds.add(done::countDown);
        try {
            return done.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void handOver(Runnable deed) {
        long number = telling.handedOver();
        telling.watchedBy(watch.schedule(() -> late(number), lateAfter.toNanos(), TimeUnit.NANOSECONDS));
        deeds.add(() -> {
            deed.run();
            inHand = number;
            force();
        });
    }

    private void work() {
        long nanos = tryAgainAfter.toNanos();
        try {
            while (true) {
                Optional<Runnable> deed = behind
                        ? Optional.ofNullable(deeds.poll(nanos, TimeUnit.NANOSECONDS))
                        : Optional.of(deeds.take());
                attempt(deed.orElse(this::force));
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    // A fault of ours must not end this thread in silence.
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException fault) {
            SafeText detail = SafeText.shown(String.valueOf(fault));
            listener.late(Optional.of(new Trouble(TroubleKind.OTHER, Optional.empty(), Optional.of(detail))));
        }
    }

    private void force() {
        Optional<SaveResult> result = writer.map(JournalWriter::force);
        behind = result.filter(answer -> !answer.isSaved()).isPresent();
        result.ifPresent(answer -> answer.match(new Answered(inHand)));
    }

    private void late(long number) {
        if (telling.isSilentAbout(number)) {
            listener.late(Optional.empty());
        }
    }

    private static Thread daemon(Runnable deed, String name) {
        Thread thread = new Thread(deed, name);
        thread.setDaemon(true);
        return thread;
    }

    /** What the disk answered. */
    private final class Answered implements SaveResult.Cases<Boolean> {
        private final long number;

        Answered(long number) {
            this.number = number;
        }

        @Override
        public Boolean saved(SaveResult.Saved result) {
            boolean told = telling.saved(number);
            if (told) {
                listener.caughtUp();
            }
            return told;
        }

        @Override
        public Boolean notSaved(SaveResult.NotSaved result) {
            boolean tell = telling.refused(result.reason().kind());
            if (tell) {
                listener.late(Optional.of(result.reason()));
            }
            return tell;
        }
    }

    /** What was handed over, what is on the disk, and what was told; each thing is told once until it changes. */
    private static final class Telling {
        private long handed;
        private long saved;
        private boolean late;
        private Optional<TroubleKind> reason = Optional.empty();
        private Optional<Future<?>> lastWatch = Optional.empty();

        synchronized long handedOver() {
            return ++handed;
        }

        synchronized void watchedBy(Future<?> watch) {
            lastWatch = Optional.of(watch);
        }

        synchronized boolean isSilentAbout(long number) {
            boolean tell = saved < number && !late;
            late = late || tell;
            return tell;
        }

        synchronized boolean refused(TroubleKind kind) {
            boolean tell = !late || !reason.equals(Optional.of(kind));
            late = true;
            reason = Optional.of(kind);
            return tell;
        }

        synchronized boolean saved(long number) {
            boolean tell = late;
            saved = number;
            if (saved == handed) {
                lastWatch.ifPresent(watch -> watch.cancel(false));
            }
            late = false;
            reason = Optional.empty();
            return tell;
        }
    }
}
