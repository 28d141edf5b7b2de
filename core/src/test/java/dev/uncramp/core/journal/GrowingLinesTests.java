package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.TroubleKind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingLinesTests {
    @TempDir
    private Path temp;

    private Path folder;
    private Path file;

    @BeforeEach
    void places() {
        folder = temp.resolve("state");
        file = folder.resolve("a.jsonl");
    }

    @Test
    void linesStandInTheirOrderOnceEach() throws IOException {
        try (GrowingLines lines = new GrowingLines(Disk.REAL, List.of(folder), file)) {
            assertTrue(lines.append("one").isSaved());
            assertTrue(lines.append("two").isSaved());
            assertTrue(lines.force().isSaved());
            assertTrue(lines.force().isSaved());
        }
        assertEquals("one\ntwo\n", Files.readString(file));
    }

    @Test
    void aFileThatIsThereAlreadyIsNotWrittenTo() throws IOException {
        PrivateFiles.readyFolders(List.of(folder));
        Files.writeString(file, "mine");
        try (GrowingLines lines = new GrowingLines(Disk.REAL, List.of(folder), file)) {
            assertFalse(lines.append("one").isSaved());
        }
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void goingOnEndsATornPieceFirst() throws IOException {
        PrivateFiles.readyFolders(List.of(folder));
        Files.writeString(file, "one\ntw");
        try (GrowingLines lines = GrowingLines.goOn(Disk.REAL, List.of(folder), file, List.of("one"))) {
            assertTrue(lines.append("two").isSaved());
        }
        assertEquals("one\ntw\ntwo\n", Files.readString(file));
    }

    @Test
    void aFolderRemovedMeanwhileIsMadeAgainWithAllLines() throws IOException {
        try (GrowingLines lines = new GrowingLines(Disk.REAL, List.of(folder), file)) {
            lines.append("one");
            lines.force();
            Files.delete(file);
            Files.delete(folder);
            assertTrue(lines.append("two").isSaved());
            assertTrue(lines.force().isSaved());
        }
        assertEquals("one\ntwo\n", Files.readString(file));
    }

    @Test
    void aFolderRemovedBetweenClosingAndGoingOnIsMadeAgainToo() throws IOException {
        GrowingLines lines = new GrowingLines(Disk.REAL, List.of(folder), file);
        lines.append("one");
        lines.close();
        Files.delete(file);
        assertTrue(lines.append("two").isSaved());
        lines.close();
        assertEquals("one\ntwo\n", Files.readString(file));
    }

    /** Whatever call fails first, and however much it still wrote, the lines are all there when the disk works again. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void afterAnyFailureNothingIsLost(int failing) throws IOException {
        for (int kept = 0; kept <= 4; kept++) {
            Path own = folder.resolve("a" + kept);
            FailingDisk disk = new FailingDisk(failing, kept);
            try (GrowingLines lines = new GrowingLines(disk, List.of(folder), own)) {
                for (String line : List.of("one", "two", "three")) {
                    lines.append(line);
                    lines.force();
                }
                disk.mend();
                assertTrue(lines.force().isSaved());
            }
            List<String> whole = Files.readAllLines(own).stream()
                    .filter(List.of("one", "two", "three")::contains)
                    .toList();
            assertEquals(
                    List.of("one", "two", "three"), whole.stream().distinct().toList());
        }
    }

    @Test
    void aFullDeviceIsAReason() {
        Path device = Path.of("/dev/full");
        Disk full =
                (path, isNew) -> new Disk.OnFile(device, FileChannel.open(device, StandardOpenOption.WRITE), "no key");
        try (GrowingLines lines = new GrowingLines(full, List.of(folder), file)) {
            SaveResult.NotSaved result = (SaveResult.NotSaved) lines.append("one");
            assertEquals(TroubleKind.DISK_FULL, result.reason().kind());
        }
    }

    /** A disk that takes a number of calls and then fails at each, having written a few bytes all the same. */
    static final class FailingDisk implements Disk {
        private int left;
        private final int kept;

        FailingDisk(int left, int kept) {
            this.left = left;
            this.kept = kept;
        }

        void mend() {
            left = Integer.MAX_VALUE;
        }

        private boolean fails() {
            return left-- <= 0;
        }

        @Override
        public Growing open(Path path, boolean isNew) throws IOException {
            if (fails()) {
                throw new IOException("No space left on device");
            }
            Growing real = REAL.open(path, isNew);
            return new Growing() {
                @Override
                public void write(byte[] bytes) throws IOException {
                    if (fails()) {
                        real.write(java.util.Arrays.copyOf(bytes, Math.min(kept, bytes.length)));
                        throw new IOException("No space left on device");
                    }
                    real.write(bytes);
                }

                @Override
                public void force() throws IOException {
                    if (fails()) {
                        throw new IOException("Input/output error");
                    }
                    real.force();
                }

                @Override
                public boolean isStillThere() {
                    return real.isStillThere();
                }

                @Override
                public void close() throws IOException {
                    real.close();
                }
            };
        }
    }
}
