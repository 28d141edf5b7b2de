package dev.uncramp.core.journal;

import dev.uncramp.core.history.SaveResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one append-only file, on the disk as far as the disk lets us.
 *
 * <p>All lines are kept in memory. Whatever goes wrong, the next attempt writes the lines that were not forced once
 * more, after a line feed that ends any torn piece; the reader drops the torn piece and what it has already read. A file
 * that was removed meanwhile is made again with all its lines. So no failure is for ever, and none loses a line that
 * was once on the disk.
 */
final class GrowingLines implements AutoCloseable {
    private static final byte[] LINE_FEED = {'\n'};

    private final Disk disk;
    private final List<Path> folders;
    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private Optional<Disk.Growing> open = Optional.empty();
    private boolean exists;
    private boolean torn;
    private int written;
    private int forced;

    /** Begins a file that must not be there yet. */
    GrowingLines(Disk disk, List<Path> folders, Path file) {
        this.disk = disk;
        this.folders = List.copyOf(folders);
        this.file = file;
    }

    /** Goes on with a file that holds the given lines already, and perhaps a torn piece behind them. */
    static GrowingLines goOn(Disk disk, List<Path> folders, Path file, List<String> known) {
        GrowingLines grown = new GrowingLines(disk, folders, file);
        grown.lines.addAll(known);
        grown.exists = true;
        grown.torn = true;
        grown.written = known.size();
        grown.forced = known.size();
        return grown;
    }

    Path file() {
        return file;
    }

    int size() {
        return lines.size();
    }

    /** Adds a line and writes it, with those before it that are not written yet. */
    SaveResult append(String line) {
        lines.add(line);
        return attempt(false);
    }

    /** Writes what is not written yet and waits until all of it is on the disk. */
    SaveResult force() {
        return attempt(true);
    }

    private SaveResult attempt(boolean force) {
        try {
            if (open.isPresent() && !open.get().isStillThere()) {
                close();
            }
            if (open.isEmpty()) {
                reopen();
            }
            write(open.orElseThrow());
            if (force && forced < lines.size()) {
                open.orElseThrow().force();
                forced = lines.size();
            }
            return new SaveResult.Saved();
        } catch (IOException | RuntimeException thrown) {
            // What the failure left on the disk is not known: all that is not forced will be written again.
            torn = true;
            written = forced;
            return new SaveResult.NotSaved(WhyNot.from(thrown, file));
        }
    }

    private void reopen() throws IOException {
        PrivateFiles.readyFolders(folders);
        exists = exists && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!exists) {
            written = 0;
            forced = 0;
            torn = false;
        }
        open = Optional.of(disk.open(file, !exists));
        exists = true;
    }

    private void write(Disk.Growing to) throws IOException {
        while (written < lines.size()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (torn) {
                bytes.writeBytes(LINE_FEED);
            }
            bytes.writeBytes(lines.get(written).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(LINE_FEED);
            to.write(bytes.toByteArray());
            torn = false;
            written++;
        }
    }

    /** Closes the file; a later line opens it again. */
    @Override
    public void close() {
        if (open.isPresent()) {
            try {
                open.get().close();
            } catch (IOException lost) {
                torn = true;
                written = forced;
            }
            open = Optional.empty();
        }
    }
}
