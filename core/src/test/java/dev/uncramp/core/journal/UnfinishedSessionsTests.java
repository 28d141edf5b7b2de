package dev.uncramp.core.journal;

import static dev.uncramp.core.journal.JournalFixtures.SESSION;
import static dev.uncramp.core.journal.JournalFixtures.TODAY;
import static dev.uncramp.core.journal.JournalFixtures.at;
import static dev.uncramp.core.journal.JournalFixtures.events;
import static dev.uncramp.core.journal.JournalFixtures.file;
import static dev.uncramp.core.journal.JournalFixtures.header;
import static dev.uncramp.core.journal.JournalFixtures.places;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.session.EndReason;
import dev.uncramp.core.session.Ended;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.WentAway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedSessionsTests {
    @TempDir
    private Path temp;

    private Path data() {
        return temp.resolve("data");
    }

    private UnfinishedSessions find(SessionId... recorded) {
        return UnfinishedSessions.find(places(data()), Set.of(recorded), TODAY);
    }

    private Path write(SessionId session, int speed, List<SessionEvent> events) {
        try (JournalWriter writer = JournalWriter.begin(places(data()), header(session, speed))) {
            events.forEach(writer::append);
            assertTrue(writer.force().isSaved());
        }
        return file(data(), session);
    }

    @Test
    void aFirstStartFindsNothingAndMakesNothing() {
        assertEquals(new UnfinishedSessions(List.of(), List.of()), find());
        assertFalse(Files.exists(data()));
    }

    @Test
    void aSessionThatWasBrokenOffIsFoundWithAllThatIsNeededToGoOn() {
        write(SESSION, 1, events(5));
        Unfinished found = find().sessions().get(0);
        assertEquals(header(SESSION, 1), found.header());
        assertEquals(events(5), found.events());
        assertEquals(at(0).wall(), found.started());
        assertEquals(at(4).wall(), found.lastSeen());
        assertFalse(found.isOver());
    }

    @Test
    void theOneLastSeenComesFirst() {
        write(SESSION, 1, events(9));
        write(SessionId.of("another-session"), 1, events(3));
        assertEquals(
                List.of(SESSION, SessionId.of("another-session")),
                find().sessions().stream()
                        .map(found -> found.header().session())
                        .toList());
    }

    @Test
    void aSessionThatOnlyLacksItsRecordIsOver() {
        List<SessionEvent> events = new ArrayList<>(events(3));
        events.add(new Ended(at(9), EndReason.COMPLETE));
        write(SESSION, 1, events);
        assertTrue(find().sessions().get(0).isOver());
    }

    @Test
    void whatIsRecordedRehearsedOrNotBegunIsRemoved() {
        Path recorded = write(SESSION, 1, events(5));
        Path rehearsed = write(SessionId.of("rehearsal"), 60, events(5));
        Path notBegun = write(SessionId.of("not-begun"), 1, List.of());
        assertEquals(new UnfinishedSessions(List.of(), List.of()), find(SESSION));
        assertFalse(Files.exists(recorded));
        assertFalse(Files.exists(rehearsed));
        assertFalse(Files.exists(notBegun));
    }

    @Test
    void aTornHeaderIsRemovedWithoutAWord() throws IOException {
        Path file = write(SESSION, 1, List.of());
        Files.writeString(file, "{\"seq\":0,\"da", StandardOpenOption.TRUNCATE_EXISTING);
        assertEquals(new UnfinishedSessions(List.of(), List.of()), find());
        assertFalse(Files.exists(file));
    }

    @Test
    void goingOnAppendsBehindATornLine() throws IOException {
        Path file = write(SESSION, 1, events(3));
        Files.writeString(file, "{\"seq\":4,\"data\":{\"ev", StandardOpenOption.APPEND);
        try (JournalWriter writer = find().sessions().get(0).goOn()) {
            assertTrue(writer.append(new WentAway(at(2))).isSaved());
            assertTrue(writer.force().isSaved());
        }
        List<SessionEvent> expected = new ArrayList<>(events(3));
        expected.add(new WentAway(at(2)));
        UnfinishedSessions again = find();
        assertEquals(expected, again.sessions().get(0).events());
        assertEquals(List.of(), again.troubles());
    }

    @Test
    void aDamagedFileIsSetAsideOnceAndWhatStandsBeforeTheDamageCounts() throws IOException {
        Path file = write(SESSION, 1, events(6));
        byte[] damaged = Files.readAllBytes(file);
        int fourthLine = new String(damaged, java.nio.charset.StandardCharsets.UTF_8).indexOf("{\"seq\":4");
        damaged[fourthLine + 30] ^= 1;
        Files.write(file, damaged);

        UnfinishedSessions found = find();
        assertEquals(events(3), found.sessions().get(0).events());
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-2026-11-20");
        assertEquals(List.of(WhyNot.of(TroubleKind.DAMAGED, aside)), found.troubles());
        assertArrayEquals(damaged, Files.readAllBytes(aside));

        UnfinishedSessions again = find();
        assertEquals(List.of(), again.troubles());
        assertEquals(events(3), again.sessions().get(0).events());
    }

    @Test
    void aFileSetAsideBeforeIsNotOverwritten() throws IOException {
        Path file = write(SESSION, 1, events(2));
        Path before = Files.writeString(file.resolveSibling(file.getFileName() + ".damaged-2026-11-20"), "mine");
        Files.writeString(file, "{\"seq\":0,\"data\":{},\"crc\":\"00000000\"}\n", StandardOpenOption.TRUNCATE_EXISTING);
        Trouble trouble = find().troubles().get(0);
        assertTrue(trouble.path().orElseThrow().value().endsWith(".damaged-2026-11-20-2"));
        assertEquals("mine", Files.readString(before));
        assertEquals(new UnfinishedSessions(List.of(), List.of()), find());
    }

    @Test
    void aCopyThatWasLeftHalfMadeIsNeverRead() throws IOException {
        Path file = write(SESSION, 1, events(2));
        Path copy = Files.writeString(file.resolveSibling(file.getFileName() + ".tmp"), "half");
        assertEquals(1, find().sessions().size());
        assertFalse(Files.exists(copy));
    }

    @Test
    void aLinkInPlaceOfAJournalIsLeftAlone() throws IOException {
        Path file = write(SESSION, 1, events(2));
        Path target = Files.move(file, temp.resolve("elsewhere"));
        Files.createSymbolicLink(file, target);
        UnfinishedSessions found = find();
        assertEquals(List.of(), found.sessions());
        assertEquals(TroubleKind.LINK, found.troubles().get(0).kind());
        assertTrue(Files.exists(target));
    }

    @Test
    void aDiscardedSessionIsNotFoundAgain() {
        write(SESSION, 1, events(2));
        assertTrue(find().sessions().get(0).discard().isSaved());
        assertEquals(new UnfinishedSessions(List.of(), List.of()), find());
    }
}
