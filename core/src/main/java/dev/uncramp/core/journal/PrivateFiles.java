package dev.uncramp.core.journal;

import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.journal.WhyNot.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes and opens files that only their owner can read.
 *
 * <p>Permissions are given at creation, so no moment exists in which another user could open the file. What is already
 * there is looked at first: a link, another owner or a folder others may write to is refused.
 */
final class PrivateFiles {
    private static final Set<PosixFilePermission> WRITE_BY_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private PrivateFiles() {}

    /** Makes the folders that are missing and looks at each; the first may have parents that are missing too. */
    static void readyFolders(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                makeFolder(folder);
            }
            checkFolder(folder, Owner.me());
        }
    }

    /** Looks at folders without making any; a missing one is thrown as such. */
    static void checkFolders(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            checkFolder(folder, Owner.me());
        }
    }

    static void checkFolder(Path folder, Optional<UserPrincipal> me) throws IOException {
        BasicFileAttributes found = look(folder);
        if (found.isSymbolicLink()) {
            throw new Refused(TroubleKind.LINK, folder);
        }
        if (!found.isDirectory()) {
            throw new Refused(TroubleKind.NOT_A_FILE, folder);
        }
        checkOwner(folder, found, me);
    }

    static void checkFile(Path file, Optional<UserPrincipal> me) throws IOException {
        BasicFileAttributes found = look(file);
        if (found.isSymbolicLink()) {
            throw new Refused(TroubleKind.LINK, file);
        }
        if (!found.isRegularFile()) {
            throw new Refused(TroubleKind.NOT_A_FILE, file);
        }
        checkOwner(file, found, me);
        if (found instanceof PosixFileAttributes && Files.getAttribute(file, "unix:nlink") instanceof Integer names) {
            if (names > 1) {
                throw new Refused(TroubleKind.LINK, file);
            }
        }
    }

    /** Makes a file that must not be there yet and opens it. */
    static FileChannel create(Path file, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.addAll(List.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        FileChannel channel = FileChannel.open(file, all, filePermissions(file));
        forceFolderOf(file);
        return channel;
    }

    /** Opens a file that is there, after a look at it. */
    static FileChannel open(Path file, OpenOption... options) throws IOException {
        checkFile(file, Owner.me());
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all);
    }

    /** Opens a file, or makes it where it is missing. */
    static FileChannel openOrCreate(Path file, OpenOption... options) throws IOException {
        try {
            return open(file, options);
        } catch (NoSuchFileException missing) {
            try {
                return create(file, options);
            } catch (FileAlreadyExistsException another) {
                return open(file, options);
            }
        }
    }

    /** Reads a whole file of at most the given size. */
    static byte[] read(Path file, long most) throws IOException {
        checkFile(file, Owner.me());
        if (Files.size(file) > most) {
            throw new IOException("the file is larger than " + most + " bytes");
        }
        try (var in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }

    /** Forces a folder's own entries, so that a new or renamed file is still there after a power cut. */
    static void forceFolderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Some systems cannot force a folder; the file itself is forced all the same.
        }
    }

    private static BasicFileAttributes look(Path path) throws IOException {
        try {
            return Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException notPosix) {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void checkOwner(Path path, BasicFileAttributes found, Optional<UserPrincipal> me)
            throws IOException {
        if (found instanceof PosixFileAttributes posix) {
            if (me.isPresent() && !posix.owner().equals(me.get())) {
                throw new Refused(TroubleKind.OTHER_OWNER, path);
            }
            if (posix.permissions().stream().anyMatch(WRITE_BY_OTHERS::contains)) {
                throw new Refused(TroubleKind.OPEN_TO_OTHERS, path);
            }
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            makeFolder(parent);
        }
        try {
            Files.createDirectory(folder, folderPermissions(folder));
        } catch (FileAlreadyExistsException another) {
            // Another runner was faster; the look that follows decides.
        }
    }

    private static FileAttribute<?>[] filePermissions(Path file) {
        return permissions(file, "rw-------");
    }

    private static FileAttribute<?>[] folderPermissions(Path folder) {
        return permissions(folder, "rwx------");
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
