package dev.uncramp.core.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Where growing files are made; tests put a disk here that fails. */
@FunctionalInterface
interface Disk {

    /** The real one. */
    Disk REAL = (file, isNew) -> {
        FileChannel channel = isNew
                ? PrivateFiles.create(file, StandardOpenOption.APPEND)
                : PrivateFiles.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return new OnFile(file, channel, keyOf(file));
    };

    /** Makes a file that must be new, or opens one that must be there, to write at its end. */
    Growing open(Path file, boolean isNew) throws IOException;

    /** A file that only grows. */
    interface Growing extends Closeable {
        /** Writes at the end, in one piece where the system can. */
        void write(byte[] bytes) throws IOException;

        /** Waits until what was written is on the disk. */
        void force() throws IOException;

        /** Tells whether the file still stands at its path; what is written to a removed one is lost. */
        boolean isStillThere();
    }

    /** A growing file of the real disk. */
    record OnFile(Path file, FileChannel channel, Object key) implements Growing {
        @Override
        public void write(byte[] bytes) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public boolean isStillThere() {
            try {
                return key.equals(keyOf(file));
            } catch (IOException gone) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static Object keyOf(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Objects.requireNonNullElse(found.fileKey(), found.creationTime());
    }
}
