package dev.uncramp.core.journal;

import static dev.uncramp.core.journal.JournalFixtures.MORNING;
import static dev.uncramp.core.journal.JournalFixtures.TODAY;
import static dev.uncramp.core.journal.JournalFixtures.places;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.History;
import dev.uncramp.core.history.HistoryEntry;
import dev.uncramp.core.history.MorningAnswer;
import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.json.JsonLine;
import dev.uncramp.core.json.JsonObject;
import dev.uncramp.core.session.Morning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHistoryStoreTests {
    @TempDir
    private Path temp;

    private Path file() {
        return temp.resolve("data/data/history.jsonl");
    }

    private FileHistoryStore store() {
        return new FileHistoryStore(places(temp.resolve("data")));
    }

    private static HistoryEntry entry(int day) {
        return new MorningAnswer(
                MORNING.plusDays(day), MORNING.toLocalDate().plusDays(day - 1), Optional.of(Morning.SAME));
    }

    private static History history(Integer... days) {
        return new History(
                List.of(days).stream().map(FileHistoryStoreTests::entry).toList());
    }

    @Test
    void aFirstStartHasAnEmptyHistoryAndMakesNoFile() {
        assertEquals(History.empty(), store().read().history());
        assertEquals(List.of(), store().read().troubles());
        assertEquals(List.of(), store().mend(TODAY));
        assertFalse(Files.exists(temp.resolve("data")));
    }

    @Test
    void entriesAreKeptInOneFileForTheirOwnerOnly() throws IOException {
        assertTrue(store().add(entry(1)).isSaved());
        assertTrue(store().add(entry(2)).isSaved());
        assertEquals(history(1, 2), store().read().history());
        assertEquals(2, Files.readAllLines(file()).size());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void whatIsKeptAlreadyIsNotWrittenTwice() throws IOException {
        store().add(entry(1));
        assertTrue(store().add(entry(1)).isSaved());
        assertEquals(1, Files.readAllLines(file()).size());
    }

    @Test
    void aTornLastLineIsPassedOverAndTheNextLineStandsByItself() throws IOException {
        store().add(entry(1));
        Files.writeString(file(), "{\"seq\":1,\"data\":{\"hist", StandardOpenOption.APPEND);
        assertEquals(history(1), store().read().history());
        assertTrue(store().add(entry(2)).isSaved());
        assertEquals(history(1, 2), store().read().history());
        assertEquals(List.of(), store().read().troubles());
        assertEquals(List.of(), store().mend(TODAY));
    }

    @Test
    void aDamagedLineIsToldOfAndTheFileSetAsideOnce() throws IOException {
        store().add(entry(1));
        store().add(entry(2));
        store().add(entry(3));
        byte[] damaged = Files.readAllBytes(file());
        damaged[new String(damaged, StandardCharsets.UTF_8).indexOf("{\"seq\":1") + 30] ^= 1;
        Files.write(file(), damaged);
        assertEquals(history(1, 3), store().read().history());
        assertEquals(TroubleKind.DAMAGED, store().read().troubles().get(0).kind());

        Path aside = file().resolveSibling("history.jsonl.damaged-2026-11-20");
        assertEquals(List.of(WhyNot.of(TroubleKind.DAMAGED, aside)), store().mend(TODAY));
        assertArrayEquals(damaged, Files.readAllBytes(aside));
        assertEquals(history(1, 3), store().read().history());
        assertEquals(List.of(), store().mend(TODAY));
    }

    @Test
    void aFileOfANewerVersionIsOnlyRead() throws IOException {
        store().add(entry(1));
        String newer = new JsonLine(1, JsonObject.builder().put("history", 2).build()).write();
        Files.writeString(file(), newer, StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file());
        assertEquals(history(1), store().read().history());
        assertEquals(TroubleKind.NEWER_VERSION, store().read().troubles().get(0).kind());
        SaveResult.NotSaved result = (SaveResult.NotSaved) store().add(entry(2));
        assertEquals(TroubleKind.NEWER_VERSION, result.reason().kind());
        assertEquals(TroubleKind.NEWER_VERSION, store().mend(TODAY).get(0).kind());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void withoutAPlaceNothingIsKeptAndTheReasonIsTold() {
        FileHistoryStore nowhere = new FileHistoryStore(DataPlaces.of(Map.of(), Optional.empty()));
        assertFalse(nowhere.add(entry(1)).isSaved());
        assertEquals(TroubleKind.NO_PLACE, nowhere.read().troubles().get(0).kind());
        assertEquals(List.of(), nowhere.mend(TODAY));
    }

    @Test
    void aHistoryThatIsALinkIsNeitherReadNorWritten() throws IOException {
        store().add(entry(1));
        Path target = Files.move(file(), temp.resolve("elsewhere"));
        byte[] before = Files.readAllBytes(target);
        Files.createSymbolicLink(file(), target);
        assertFalse(store().add(entry(2)).isSaved());
        assertEquals(TroubleKind.LINK, store().read().troubles().get(0).kind());
        assertEquals(TroubleKind.LINK, store().mend(TODAY).get(0).kind());
        assertArrayEquals(before, Files.readAllBytes(target));
    }

    /** Whichever call to the disk fails, the history is the old or the new one, and a later try adds the entry once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aFailingDiskLeavesTheOldOrTheNewHistory(int failing) {
        for (int kept : new int[] {0, 1, 50, 10_000}) {
            DataPlaces places = places(temp.resolve("data" + kept));
            FileHistoryStore store = new FileHistoryStore(places);
            store.add(entry(1));
            FileHistoryStore broken = new FileHistoryStore(places, new GrowingLinesTests.FailingDisk(failing, kept));
            assertFalse(broken.add(entry(2)).isSaved());
            History after = store.read().history();
            assertTrue(after.equals(history(1)) || after.equals(history(1, 2)));
            assertEquals(List.of(), store.read().troubles());
            assertTrue(store.add(entry(2)).isSaved());
            assertEquals(history(1, 2), store.read().history());
        }
    }

    @Test
    void whatCannotBeReadBackIsNotSaved() {
        FileHistoryStore forgetful = new FileHistoryStore(places(temp.resolve("data")), (path, isNew) -> {
            Disk.REAL.open(path, isNew).close();
            return new Disk.Growing() {
                @Override
                public void write(byte[] bytes) {}

                @Override
                public void force() {}

                @Override
                public boolean isStillThere() {
                    return true;
                }

                @Override
                public void close() {}
            };
        });
        SaveResult.NotSaved result = (SaveResult.NotSaved) forgetful.add(entry(1));
        assertEquals(TroubleKind.NOT_READ_BACK, result.reason().kind());
    }
}
