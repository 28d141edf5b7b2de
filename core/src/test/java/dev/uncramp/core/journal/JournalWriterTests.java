package dev.uncramp.core.journal;

import static dev.uncramp.core.journal.JournalFixtures.SESSION;
import static dev.uncramp.core.journal.JournalFixtures.TODAY;
import static dev.uncramp.core.journal.JournalFixtures.events;
import static dev.uncramp.core.journal.JournalFixtures.file;
import static dev.uncramp.core.journal.JournalFixtures.header;
import static dev.uncramp.core.journal.JournalFixtures.places;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.SaveResult;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.session.SessionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalWriterTests {
    @TempDir
    private Path temp;

    private Path data() {
        return temp.resolve("data");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        try (JournalWriter writer = JournalWriter.begin(places(data()), header(SESSION, 1))) {
            events(5).forEach(writer::append);
            assertTrue(writer.force().isSaved());
        }
        Journal journal =
                Journal.read(Files.readAllBytes(file(data(), SESSION))).orElseThrow();
        assertEquals(header(SESSION, 1), journal.header());
        assertEquals(events(5), journal.events());
    }

    @Test
    void anEventIsOneLine() throws IOException {
        try (JournalWriter writer = JournalWriter.begin(places(data()), header(SESSION, 1))) {
            assertTrue(writer.append(events(1).get(0)).isSaved());
        }
        List<String> lines = Files.readAllLines(file(data(), SESSION));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("{\"seq\":1,\"data\":{\"event\":\"began\",\"elapsed\":0,"));
        assertTrue(lines.get(1).endsWith("\"}"));
    }

    @Test
    void aDiscardedJournalIsGone() {
        JournalWriter writer = JournalWriter.begin(places(data()), header(SESSION, 1));
        writer.append(events(1).get(0));
        assertTrue(writer.discard().isSaved());
        assertFalse(Files.exists(file(data(), SESSION)));
        assertTrue(writer.discard().isSaved());
    }

    @Test
    void withoutAPlaceEveryCallSaysSo() {
        DataPlaces nowhere = DataPlaces.of(Map.of(), Optional.empty());
        try (JournalWriter writer = JournalWriter.begin(nowhere, header(SESSION, 1))) {
            for (SaveResult result : List.of(writer.append(events(1).get(0)), writer.force(), writer.discard())) {
                assertEquals(
                        TroubleKind.NO_PLACE,
                        ((SaveResult.NotSaved) result).reason().kind());
            }
        }
    }

    @Test
    void aFolderThatIsMadeLaterIsUsedFromThenOnWithEverything() throws IOException {
        Files.createFile(data());
        try (JournalWriter writer = JournalWriter.begin(places(data()), header(SESSION, 1))) {
            assertFalse(writer.append(events(1).get(0)).isSaved());
            Files.delete(data());
            assertTrue(writer.append(events(2).get(1)).isSaved());
        }
        Journal journal =
                Journal.read(Files.readAllBytes(file(data(), SESSION))).orElseThrow();
        assertEquals(events(2), journal.events());
    }

    /** Whichever call to the disk fails first, and stays failing, the file holds a beginning of the session. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aDiskThatFailsForGoodKeepsABeginning(int failing) throws IOException {
        GrowingLinesTests.FailingDisk disk = new GrowingLinesTests.FailingDisk(failing, 30);
        int saved = 0;
        try (JournalWriter writer = JournalWriter.begin(disk, places(data()), header(SESSION, 1), List.of())) {
            for (SessionEvent event : events(5)) {
                writer.append(event);
                saved = writer.force().isSaved() ? saved + 1 : saved;
            }
        }
        Path file = file(data(), SESSION);
        Journal.Read read = Journal.Read.of(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        List<SessionEvent> kept = read.journal().map(Journal::events).orElse(List.of());
        assertTrue(kept.size() >= saved, "forced events are there");
        assertEquals(events(5).subList(0, kept.size()), kept);
        assertFalse(read.damaged());
    }

    /** A process killed at any moment leaves all that it had said was saved. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144})
    void aKilledProcessLosesNothingThatWasSaved(int lines) throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(WritesEvents.class, data().toString())) {
            for (int i = 0; i < lines; i++) {
                assertEquals("saved " + (i + 1), child.line());
            }
            child.kill();
        }
        UnfinishedSessions found = UnfinishedSessions.find(places(data()), Set.of(), TODAY);
        assertEquals(List.of(), found.troubles());
        List<SessionEvent> kept =
                found.sessions().isEmpty() ? List.of() : found.sessions().get(0).events();
        assertTrue(kept.size() >= lines);
        assertEquals(events(Math.max(1, kept.size())).subList(0, kept.size()), kept);
    }

    /** Writes events and says after each when it is on the disk, until it is killed. */
    static final class WritesEvents {
        private WritesEvents() {}

        public static void main(String[] args) {
            JournalWriter writer = JournalWriter.begin(places(Path.of(args[0])), header(SESSION, 1));
            int saved = 0;
            for (SessionEvent event : events(100_000)) {
                writer.append(event);
                saved++;
                System.out.println(writer.force().isSaved() ? "saved " + saved : "not saved");
            }
        }
    }
}
