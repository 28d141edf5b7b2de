package dev.uncramp.core.journal;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The file of the settings: one small text that only its owner can read.
 *
 * <p>A new text takes the place of the old one in one step, once it is on the disk; a link is never followed.
 */
public final class SettingsFile {

    /** Settings are a screen of text; what is larger is something else. */
    private static final long LARGEST = 64L * 1024;

    private final DataPlaces places;

    /**
     * Names the file; nothing is read or written yet.
     *
     * @param places where files lie
     */
    public SettingsFile(DataPlaces places) {
        this.places = places;
    }

    /**
     * What was read.
     *
     * @param text the text; empty where there is no file, or it cannot be read
     * @param trouble why it cannot be read; empty where it can, or where there is no file
     */
    public record Reading(Optional<String> text, Optional<Trouble> trouble) {}

    /**
     * Reads the file.
     *
     * @return its text, or why it cannot be read
     */
    public Reading read() {
        Optional<Path> file = places.settings();
        if (file.isEmpty()) {
            return new Reading(Optional.empty(), Optional.empty());
        }
        try {
            PrivateFiles.checkFolders(folders());
            byte[] bytes = PrivateFiles.read(file.get(), LARGEST);
            return new Reading(Optional.of(new String(bytes, StandardCharsets.UTF_8)), Optional.empty());
        } catch (NoSuchFileException nothingYet) {
            return new Reading(Optional.empty(), Optional.empty());
        } catch (IOException | RuntimeException thrown) {
            return new Reading(Optional.empty(), Optional.of(WhyNot.from(thrown, file.get())));
        }
    }

    /**
     * Writes the file.
     *
     * @param text the whole text
     * @return saved once it is on the disk, or why not; then the old text still stands
     */
    public SaveResult write(String text) {
        Optional<Path> file = places.settings();
        if (file.isEmpty()) {
            return new SaveResult.NotSaved(Trouble.noPlace());
        }
        try {
            PrivateFiles.readyFolders(folders());
            replace(file.get(), text);
            return new SaveResult.Saved();
        } catch (IOException | RuntimeException thrown) {
            return new SaveResult.NotSaved(WhyNot.from(thrown, file.get()));
        }
    }

    /**
     * Sets a damaged file aside under a name with the date, so that nothing in it is lost.
     *
     * @param today the date for the name
     * @return what was done, with the new name, or why it could not be done
     */
    public Trouble setAside(LocalDate today) {
        Optional<Path> file = places.settings();
        if (file.isEmpty()) {
            return Trouble.noPlace();
        }
        try {
            return WhyNot.of(TroubleKind.DAMAGED, SetAside.damaged(file.get(), List.of(), today));
        } catch (IOException | RuntimeException thrown) {
            return WhyNot.from(thrown, file.get());
        }
    }

    private static void replace(Path file, String text) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            PrivateFiles.checkFile(file, Owner.me());
        }
        Path copy = file.resolveSibling(file.getFileName() + SetAside.UNFINISHED);
        Files.deleteIfExists(copy);
        try (FileChannel channel = PrivateFiles.create(copy)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.forceFolderOf(file);
    }

    private List<Path> folders() {
        return places.config().map(places::chain).orElseGet(List::of);
    }
}
