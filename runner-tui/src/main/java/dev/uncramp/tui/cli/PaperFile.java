package dev.uncramp.tui.cli;

import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.journal.WhyNot;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import dev.uncramp.tui.device.TroubleWords;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file that a person asked for: whole or not at all, never over another one unasked, never through a link.
 *
 * <p>The text is on the disk under a name of its own, in the same folder, before it takes the name that was asked for.
 */
final class PaperFile {
    private static final Wording WORDS = Wording.english();

    private final Path file;
    private final boolean force;
    private final Surroundings world;

    /** A file to write; {@code force} lets it take the place of another. */
    PaperFile(Path file, boolean force, Surroundings world) {
        this.file = file;
        this.force = force;
        this.world = world;
    }

    /** Writes the text, tells the person where it is or why not, and gives the exit code. */
    int write(String text) {
        if (Files.isSymbolicLink(file)) {
            return refused("file.link");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused("file.folder");
        }
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (there && !force) {
            return refused("file.there");
        }
        if (there && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused("file.other");
        }
        int code = put(text);
        if (code == ExitCode.FINE) {
            world.err().line(WORDS.text("file.saved", shown()));
        }
        return code;
    }

    /** Writes the text over a file that is there, for the same people to read and write; tells only why not. */
    int rewrite(String text) {
        if (Files.isSymbolicLink(file)) {
            return refused("file.link");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused("file.other");
        }
        return Files.isWritable(file) ? put(text) : refused("file.read-only");
    }

    private int put(String text) {
        try {
            move(beside(text));
        } catch (FileAlreadyExistsException another) {
            return refused("file.there");
        } catch (NoSuchFileException missing) {
            return refused("file.no-folder");
        } catch (IOException notWritten) {
            Trouble why = WhyNot.from(notWritten, file);
            world.err().line(WORDS.text("file.not-saved", TroubleWords.of(why)));
            return ExitCode.NOT_SAVED;
        }
        return ExitCode.FINE;
    }

    private int refused(String key) {
        world.err().line(WORDS.text(key, shown()));
        return ExitCode.FOUND;
    }

    private SafeText shown() {
        return SafeText.shown(file.toString());
    }

    /** The text in a new file of the same folder; nothing is left of it where it cannot be written whole. */
    private Path beside(String text) throws IOException {
        Path copy = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            keepMode(copy);
            channel.force(true);
            return copy;
        } catch (IOException notWhole) {
            Files.deleteIfExists(copy);
            throw notWhole;
        }
    }

    /** Lets the copy be read and written by those who may do so with the file that it is to replace. */
    private void keepMode(Path copy) throws IOException {
        PosixFileAttributeView there =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (there != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(copy, there.readAttributes().permissions());
        }
    }

    private void move(Path copy) throws IOException {
        try {
            if (force) {
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(copy, file);
            }
        } catch (IOException notMoved) {
            Files.deleteIfExists(copy);
            throw notMoved;
        }
    }
}
