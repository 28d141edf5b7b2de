package dev.uncramp.tui.device;

import dev.uncramp.core.text.SafeText;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Speaks short phrases through a program of this machine, one at a time.
 *
 * <p>A new phrase takes the place of one that waits, and ends one that is being spoken. The program is started with a
 * list of words, never through a shell; what it prints goes nowhere, and it is ended after {@link #LONGEST} with all
 * that it has started. Starting, waiting and ending are done on a thread of its own: no caller waits. Where the program
 * cannot be started, that is told once and the voice stays silent.
 */
public final class Voice {

    /** How long a phrase may take: contract of the runner, row P08. */
    static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Duration LAST_WORK = Duration.ofMillis(300);
    private static final Redirect NOTHING = Redirect.from(new File("/dev/null"));

    private final Speaker speaker;
    private final Runnable lost;
    private final Duration longest;
    private final Thread thread = new Thread(this::keepSpeaking, "voice");
    private Optional<String> waiting = Optional.empty();
    private long wishes;
    private boolean over;

    /**
     * A voice that has not spoken.
     *
     * @param speaker the program that speaks
     * @param lost is called once, on a thread of this class, when the program cannot be started
     */
    public Voice(Speaker speaker, Runnable lost) {
        this(speaker, lost, LONGEST);
    }

    Voice(Speaker speaker, Runnable lost, Duration longest) {
        this.speaker = speaker;
        this.lost = lost;
        this.longest = longest;
        thread.setDaemon(true);
    }

    /**
     * Speaks a phrase in the place of any other.
     *
     * @param phrase the phrase, of a few words
     */
    public synchronized void say(SafeText phrase) {
        if (over) {
            return;
        }
        wish(Optional.of(phrase.oneLine()));
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /** Drops the phrase that waits, and ends the one that is being spoken. */
    public synchronized void silence() {
        wish(Optional.empty());
    }

    /** Is silent for good; waits a moment until nothing speaks any more. */
    public void finish() {
        synchronized (this) {
            over = true;
            wish(Optional.empty());
        }
        try {
            thread.join(LAST_WORK.toMillis());
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void wish(Optional<String> phrase) {
        waiting = phrase;
        wishes++;
        notifyAll();
    }

    private synchronized void wake() {
        notifyAll();
    }

    private void keepSpeaking() {
        try {
            Optional<Wish> wish = next();
            while (wish.isPresent()) {
                speak(wish.get());
                wish = next();
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        } catch (IOException cannotBeStarted) {
            synchronized (this) {
                over = true;
            }
            lost.run();
        }
    }

    /** The phrase that waits, once there is one; empty at the end. */
    private synchronized Optional<Wish> next() throws InterruptedException {
        while (waiting.isEmpty() && !over) {
            wait();
        }
        Optional<Wish> wish = waiting.map(phrase -> new Wish(phrase, wishes));
        waiting = Optional.empty();
        return wish;
    }

    private void speak(Wish wish) throws IOException, InterruptedException {
        Process process = started(speaker.saying(wish.phrase()));
        CompletableFuture<Process> exit = process.onExit();
        Future<Void> waking = exit.thenRun(this::wake);
        boolean toItsEnd = false;
        try {
            toItsEnd = isSpokenToItsEnd(exit, wish);
        } finally {
            waking.cancel(false);
            end(process);
        }
        if (!toItsEnd && !speaker.hush().isEmpty()) {
            Process hush = started(speaker.hush());
            hush.waitFor(longest.toNanos(), TimeUnit.NANOSECONDS);
            end(hush);
        }
    }

    /** Waits for the end of a phrase, for another wish, or until it has taken too long. */
    private synchronized boolean isSpokenToItsEnd(Future<Process> exit, Wish wish) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        long left = longest.toNanos();
        while (!exit.isDone() && wishes == wish.number() && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
            left = end - System.nanoTime();
        }
        return exit.isDone();
    }

    /** Ends a program with all that it has started, and sees it gone before another one speaks. */
    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(LAST_WORK.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(NOTHING)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /**
     * A phrase that is to be spoken.
     *
     * @param phrase its words
     * @param number which wish it was; while it is the last one, the phrase is wanted
     */
    private record Wish(String phrase, long number) {}
}
