package dev.uncramp.tui.device;

import dev.uncramp.core.session.Moment;
import dev.uncramp.tui.app.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The one queue of a front end: keys, sizes and answers of the disk come in on any thread and are read on one. A message
 * gets its moment when it is read, so that time never runs backward from one message to the next.
 */
public final class Mailbox {

    private final BlockingQueue<Function<Moment, Message>> queue = new LinkedBlockingQueue<>();

    /** An empty mailbox. */
    public Mailbox() {}

    /**
     * Puts a message in; never waits.
     *
     * @param message makes the message when its moment is known
     */
    public void put(Function<Moment, Message> message) {
        queue.add(message);
    }

    /**
     * Takes the next message out.
     *
     * @param most how long to wait for it
     * @return the message without its moment, or empty when none came
     * @throws InterruptedException when the thread is told to end
     */
    public Optional<Function<Moment, Message>> take(Duration most) throws InterruptedException {
        return Optional.ofNullable(queue.poll(most.toNanos(), TimeUnit.NANOSECONDS));
    }
}
