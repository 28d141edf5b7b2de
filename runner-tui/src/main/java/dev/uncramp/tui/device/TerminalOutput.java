package dev.uncramp.tui.device;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The bytes for the terminal: gathered until {@link #flush}, then sent in one piece, so that a frame is never shown
 * half. After {@link #end} nothing more is sent, whoever writes it.
 */
public final class TerminalOutput extends OutputStream {

    private final OutputStream terminal;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(16_384);
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean ended;

    /**
     * An output without a byte in it.
     *
     * @param terminal where the bytes go
     */
    public TerminalOutput(OutputStream terminal) {
        this.terminal = terminal;
    }

    /**
     * The output to the terminal that this process was started on.
     *
     * @return the output
     */
    public static TerminalOutput here() {
        return new TerminalOutput(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int oneByte) {
        lock.lock();
        try {
            gathered.write(oneByte);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        lock.lock();
        try {
            gathered.write(bytes, offset, length);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void flush() throws IOException {
        lock.lock();
        try {
            byte[] piece = gathered.toByteArray();
            gathered.reset();
            if (!ended && piece.length > 0) {
                terminal.write(piece);
                terminal.flush();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Rings the terminal's bell, between two frames.
     *
     * @throws IOException when the terminal is gone
     */
    public void bell() throws IOException {
        lock.lock();
        try {
            if (!ended) {
                terminal.write(7);
                terminal.flush();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sends the last bytes; what was gathered before is dropped. Waits a short time only for somebody who is writing:
     * the terminal may be frozen.
     *
     * @param last the bytes
     * @throws IOException when the terminal is gone
     */
    public void end(byte[] last) throws IOException {
        boolean mine = false;
        try {
            mine = lock.tryLock(300, TimeUnit.MILLISECONDS);
            if (!ended && mine) {
                terminal.write(last);
                terminal.flush();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            if (mine) {
                lock.unlock();
            }
        }
    }
}
