package dev.uncramp.core.journal;

import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/** Finds out why the system did not do what it was asked. */
public final class WhyNot {
    private WhyNot() {}

    static Trouble of(TroubleKind kind, Path path) {
        return Trouble.of(kind, SafeText.shown(path.toString()));
    }

    /**
     * Reads the reason from what was thrown about a file or folder.
     *
     * @param thrown what was thrown
     * @param path the file or folder
     * @return the reason, as far as it can be known
     */
    public static Trouble from(Exception thrown, Path path) {
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
            if (near == null) {
                return false;
            }
            FileStore store = Files.getFileStore(near);
            return store.getTotalSpace() > 0 && store.getUsableSpace() == 0;
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
