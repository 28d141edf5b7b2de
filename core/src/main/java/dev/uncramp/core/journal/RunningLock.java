package dev.uncramp.core.journal;

import dev.uncramp.core.history.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock of the one runner, which dies with its process.
 *
 * <p>The operating system holds it, so a killed runner leaves nothing to clear away. The file stays and says since when
 * the last holder ran. On network folders such locks are unreliable.
 */
public final class RunningLock implements AutoCloseable {
    // The lock lies far behind the text, so that the text can be read where locks forbid reading.
    private static final long LOCKED_AT = Long.MAX_VALUE - 1;

    // Closing any channel of a file drops all locks this process has on it (POSIX), so a second one is not even opened.
    private static final Map<Path, OffsetDateTime> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private RunningLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Asks for the lock once, without waiting.
     *
     * @param places where files lie
     * @param now the time to tell a second runner
     * @return the lock, or who has it, or why there can be none
     */
    public static LockResult take(DataPlaces places, OffsetDateTime now) {
        if (places.state().isEmpty()) {
            return new LockResult.NoLock(Trouble.noPlace());
        }
        Path folder = places.state().get();
        Path file = folder.resolve("running.lock");
        try {
            PrivateFiles.readyFolders(places.chain(folder));
            OffsetDateTime holder = HELD.putIfAbsent(file, now);
            return holder == null ? lock(file, now) : new LockResult.Busy(Optional.of(holder));
        } catch (IOException | RuntimeException thrown) {
            return new LockResult.NoLock(WhyNot.from(thrown, file));
        }
    }

    /** Gives the lock back; the file stays. */
    @Override
    public void close() {
        try {
            if (lock.isValid()) {
                channel.truncate(0);
                lock.release();
            }
            channel.close();
        } catch (IOException gone) {
            // The process's end gives the lock back in any case.
        } finally {
            HELD.remove(file);
        }
    }

    private static LockResult lock(Path file, OffsetDateTime now) throws IOException {
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = PrivateFiles.openOrCreate(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock = channel.tryLock(LOCKED_AT, 1, false);
            if (lock == null) {
                return new LockResult.Busy(since(channel));
            }
            write(channel, now);
            return new LockResult.Taken(new RunningLock(file, channel, lock));
        } catch (OverlappingFileLockException ours) {
            return new LockResult.Busy(Optional.empty());
        } finally {
            if (lock == null) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    // A full disk must not take the lock away: without the text only the time is missing.
    private static void write(FileChannel channel, OffsetDateTime now) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((now + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException full) {
            // see above
        }
    }

    private static Optional<OffsetDateTime> since(FileChannel channel) {
        try {
            ByteBuffer text = ByteBuffer.allocate(64);
            channel.read(text, 0);
            String line = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
            return Optional.of(OffsetDateTime.parse(line.strip()));
        } catch (IOException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
