package dev.uncramp.tui.device;

import dev.uncramp.core.session.Cue;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Rings the rhythms of the cues on a thread of its own. After {@link #silence} has returned nothing rings until the
 * next cue: the beat and the silence exclude each other.
 */
public final class Bell {

    /** One beat of the bell. */
    @FunctionalInterface
    public interface Sound {
        /**
         * Rings once.
         *
         * @throws IOException when nothing can be rung any more
         */
        void once() throws IOException;
    }

    private final Sound sound;
    private final LongSupplier nanos;
    private final Deque<Long> due = new ArrayDeque<>();
    private boolean deaf;
    private boolean started;

    /**
     * A silent bell.
     *
     * @param sound what one beat does
     * @param nanos a monotonic clock in nanoseconds
     */
    public Bell(Sound sound, LongSupplier nanos) {
        this.sound = sound;
        this.nanos = nanos;
    }

    /**
     * Sounds a cue from now on, in the place of one that still rings; a mere tick lets the other one finish.
     *
     * @param cue the cue
     */
    public void sound(Cue cue) {
        Rhythm.of(cue).ifPresentOrElse(this::ring, this::silence);
    }

    private synchronized void ring(Rhythm rhythm) {
        if (deaf || (rhythm.isTick() && !due.isEmpty())) {
            return;
        }
        due.clear();
        long now = nanos.getAsLong();
        rhythm.beats().forEach(beat -> due.add(now + beat.toNanos()));
        if (!started) {
            started = true;
            Thread thread = new Thread(this::keepRinging, "bell");
            thread.setDaemon(true);
            thread.start();
        }
        notifyAll();
    }

    /** Drops every beat that has not rung yet. */
    public synchronized void silence() {
        due.clear();
    }

    /** Rings what is due; returns the nanoseconds until the next beat, or a negative number when there is none. */
    synchronized long step(long now) throws IOException {
        if (!due.isEmpty() && due.getFirst() - now <= 0) {
            due.removeFirst();
            sound.once();
        }
        return due.isEmpty() ? -1 : Math.max(0, due.getFirst() - now);
    }

    private synchronized void keepRinging() {
        try {
            while (true) {
                long left = step(nanos.getAsLong());
                if (left < 0) {
                    wait();
                } else if (left > 0) {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            }
        } catch (IOException gone) {
            deaf = true; // nobody is left to hear it
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
