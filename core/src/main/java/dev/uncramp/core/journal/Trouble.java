package dev.uncramp.core.journal;

import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/**
 * Why something could not be saved or read, as a value.
 *
 * @param kind the kind of reason, which has words of its own
 * @param path the file or folder in question, if there is one
 * @param detail what the system said, for a reader who knows computers; no health data
 */
public record Trouble(TroubleKind kind, Optional<SafeText> path, Optional<SafeText> detail) {

    /**
     * Makes a reason that needs no detail.
     *
     * @param kind the kind of reason
     * @param path the file or folder in question
     * @return the reason
     */
    public static Trouble of(TroubleKind kind, Path path) {
        return new Trouble(kind, Optional.of(SafeText.shown(path.toString())), Optional.empty());
    }

    /**
     * Makes the reason that there is no folder to write to.
     *
     * @return a reason without a path
     */
    public static Trouble noPlace() {
        return new Trouble(TroubleKind.NO_PLACE, Optional.empty(), Optional.empty());
    }

    /**
     * Reads the reason from what the system threw.
     *
     * @param thrown what was thrown
     * @param path the file or folder it was about
     * @return the reason
     */
    static Trouble from(Exception thrown, Path path) {
        if (thrown instanceof Refused refused) {
            return of(refused.kind(), refused.path());
        }
        String said = String.valueOf(thrown.getMessage());
        Optional<SafeText> detail = Optional.of(SafeText.shown(said.replace('\n', ' ')));
        return new Trouble(kindOf(thrown, said, path), Optional.of(SafeText.shown(path.toString())), detail);
    }

    private static TroubleKind kindOf(Exception thrown, String said, Path path) {
        String words = said.toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("quota") || fileStoreIsFull(path)) {
            return TroubleKind.DISK_FULL;
        }
        if (words.contains("read-only") || thrown instanceof ReadOnlyFileSystemException) {
            return TroubleKind.READ_ONLY;
        }
        return thrown instanceof AccessDeniedException ? TroubleKind.NOT_ALLOWED : TroubleKind.OTHER;
    }

    // The system's own sentence may be in the user's language, so the room left is looked at too.
    private static boolean fileStoreIsFull(Path path) {
        try {
            Path near = path;
            while (near != null && !Files.exists(near)) {
                near = near.getParent();
            }
            return near != null && Files.getFileStore(near).getUsableSpace() == 0;
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }

    /** Thrown inside this room where a file or folder is not safe to use; never leaves it. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final TroubleKind kind;
        private final transient Path path;

        Refused(TroubleKind kind, Path path) {
            super(kind + " " + path);
            this.kind = kind;
            this.path = path;
        }

        TroubleKind kind() {
            return kind;
        }

        Path path() {
            return path;
        }
    }
}
