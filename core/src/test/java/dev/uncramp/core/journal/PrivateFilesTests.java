package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.journal.WhyNot.Refused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateFilesTests {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aFolderOfOurOwn() throws IOException {
        folder = temp.resolve("deep/er/uncramp");
        PrivateFiles.readyFolders(List.of(folder));
    }

    @Test
    void missingFoldersAreMadeForTheirOwnerOnly() throws IOException {
        assertEquals("rwx------", permissions(folder));
        assertEquals("rwx------", permissions(temp.resolve("deep")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "022", "077"})
    void filesAndFoldersArePrivateWhateverTheUmask(String umask) throws IOException, InterruptedException {
        Path data = temp.resolve("umask" + umask);
        try (ChildJvm child = ChildJvm.startAfter("umask " + umask, MakesFiles.class, data.toString())) {
            assertEquals(0, child.exitCode());
        }
        assertEquals("rwx------", permissions(data));
        assertEquals("rwx------", permissions(data.resolve("state")));
        assertEquals("rw-------", permissions(data.resolve("state/running.lock")));
    }

    /** Takes the lock in a folder that is not there yet. */
    static final class MakesFiles {
        private MakesFiles() {}

        public static void main(String[] args) {
            DataPlaces places = DataPlaces.of(java.util.Map.of(), Optional.of(Path.of(args[0])));
            LockResult result = RunningLock.take(places, java.time.OffsetDateTime.MIN);
            System.exit(result instanceof LockResult.Taken ? 0 : 1);
        }
    }

    @Test
    void aNewFileNeverReplacesOne() throws IOException {
        Path file = folder.resolve("a");
        PrivateFiles.create(file).close();
        assertThrows(FileAlreadyExistsException.class, () -> PrivateFiles.create(file));
    }

    @Test
    void aLinkIsNeitherFollowedNorReplaced() throws IOException {
        Path target = Files.writeString(temp.resolve("target"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        assertRefused(TroubleKind.LINK, () -> PrivateFiles.open(link, StandardOpenOption.WRITE));
        assertRefused(TroubleKind.LINK, () -> PrivateFiles.openOrCreate(link, StandardOpenOption.WRITE));
        assertRefused(TroubleKind.LINK, () -> PrivateFiles.read(link, 100));
        assertThrows(IOException.class, () -> PrivateFiles.create(link));
        assertEquals("mine", Files.readString(target));
    }

    @Test
    void aLinkToNowhereMakesNoFileThere() throws IOException {
        Path nowhere = temp.resolve("nowhere");
        Path link = Files.createSymbolicLink(folder.resolve("link"), nowhere);
        assertRefused(TroubleKind.LINK, () -> PrivateFiles.openOrCreate(link, StandardOpenOption.WRITE));
        assertFalse(Files.exists(nowhere, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aFileWithASecondNameIsRefused() throws IOException {
        Path file = folder.resolve("a");
        PrivateFiles.create(file).close();
        Files.createLink(temp.resolve("second"), file);
        assertRefused(TroubleKind.LINK, () -> PrivateFiles.open(file, StandardOpenOption.WRITE));
    }

    @Test
    void aFolderThatIsALinkIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("elsewhere"), folder);
        assertRefused(TroubleKind.LINK, () -> PrivateFiles.readyFolders(List.of(link)));
    }

    @Test
    void aFileInPlaceOfAFolderIsRefused() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertRefused(TroubleKind.NOT_A_FILE, () -> PrivateFiles.readyFolders(List.of(file)));
        assertRefused(TroubleKind.NOT_A_FILE, () -> PrivateFiles.open(folder, StandardOpenOption.READ));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx---rwx"})
    void aFolderOthersMayWriteToIsRefused(String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        assertRefused(TroubleKind.OPEN_TO_OTHERS, () -> PrivateFiles.readyFolders(List.of(folder)));
    }

    @Test
    void aFolderOthersMayReadIsStillOurs() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrivateFiles.readyFolders(List.of(folder));
        assertEquals("rwxr-xr-x", permissions(folder));
    }

    @Test
    void aFolderOfAnotherUserIsRefused() {
        UserPrincipal another = () -> "another";
        assertRefused(TroubleKind.OTHER_OWNER, () -> PrivateFiles.checkFolder(folder, Optional.of(another)));
    }

    @Test
    void theProcessKnowsWhoseItIs() throws IOException {
        assertEquals(Optional.of(Files.getOwner(folder)), Owner.me());
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("large");
        try (var channel = PrivateFiles.create(file)) {
            channel.write(java.nio.ByteBuffer.allocate(11));
        }
        assertThrows(IOException.class, () -> PrivateFiles.read(file, 10));
        assertEquals(11, PrivateFiles.read(file, 11).length);
    }

    private static void assertRefused(TroubleKind kind, Executable deed) {
        assertEquals(kind, assertThrows(Refused.class, deed).kind());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }
}
