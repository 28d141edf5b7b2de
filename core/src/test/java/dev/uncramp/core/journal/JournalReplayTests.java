package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.clinical.PainKind;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.history.SessionRecord;
import dev.uncramp.core.history.Walk;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Session;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.session.Turn;
import dev.uncramp.core.session.WentAway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that is read back from its journal is the session that was broken off. */
class JournalReplayTests {
    private static final List<Action> ACTIONS = List.of(
            Action.DONE,
            Action.DONE,
            Action.DONE,
            Action.DONE,
            Action.SKIP,
            Action.BACK,
            Action.PAUSE,
            Action.RESUME,
            Action.RESUME,
            Action.EXTEND,
            Action.SHORTEN,
            Action.STOP,
            Action.GO_ON,
            Action.EASE,
            Action.UNDO,
            Action.TOUCH,
            Action.NO_ANSWER,
            new Action.ReportPain(PainScore.of(2)),
            new Action.ReportPain(PainScore.of(3)),
            new Action.ReportPain(PainScore.of(6)),
            new Action.ReportKind(PainKind.NUMBNESS));

    @TempDir
    private Path temp;

    /** A session as chance has it: keys of all kinds, time that passes, time away. */
    private static Walk walk(long seed) {
        Random chance = new Random(seed);
        Walk walk = Walk.through("lower-back/restore", Optional.of(PainScore.of(2)));
        for (int i = 0; i < 60; i++) {
            if (chance.nextInt(12) == 0) {
                walk.gone(Duration.ofSeconds(chance.nextInt(900)));
            } else {
                walk.pass(chance.nextInt(20));
            }
            // The last kind of action ends a session, so it comes seldom.
            int known = chance.nextInt(8) == 0 ? ACTIONS.size() : ACTIONS.size() - 1;
            walk.on(ACTIONS.get(chance.nextInt(known)));
        }
        return walk;
    }

    private byte[] journal(Walk walk) throws IOException {
        DataPlaces places = JournalFixtures.places(temp.resolve("data"));
        JournalHeader header = JournalFixtures.header(JournalFixtures.SESSION, 1);
        try (JournalWriter writer = JournalWriter.begin(places, header)) {
            walk.events().forEach(writer::append);
            assertTrue(writer.force().isSaved());
        }
        return Files.readAllBytes(JournalFixtures.file(temp.resolve("data"), JournalFixtures.SESSION));
    }

    private static Session fold(Walk walk, List<SessionEvent> events) {
        return Session.fold(walk.timeline(), walk.rules(), events);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aJournalCutAtAnyByteIsTheSessionOfItsWholeLines(long seed) throws IOException {
        Walk walk = walk(seed);
        byte[] whole = journal(walk);
        int[] feeds =
                IntStream.range(0, whole.length).filter(i -> whole[i] == '\n').toArray();
        List<Session> sessions = new ArrayList<>();
        Session session = fold(walk, List.of());
        sessions.add(session);
        for (SessionEvent event : walk.events()) {
            session = session.after(event);
            sessions.add(session);
        }
        int from = feeds[Math.max(0, feeds.length - 4)];
        for (int end = from + 1; end <= whole.length; end++) {
            int cut = end;
            int lines = (int) Arrays.stream(feeds).filter(feed -> feed < cut).count();
            Journal.Read read = Journal.Read.of(Arrays.copyOf(whole, cut));
            assertFalse(read.damaged());
            List<SessionEvent> events = read.journal().orElseThrow().events();
            assertEquals(walk.events().subList(0, lines - 1), events);
            if (whole[cut - 1] == '\n') {
                assertEquals(sessions.get(lines - 1), fold(walk, events));
            }
        }
        assertEquals(
                walk.session(), fold(walk, Journal.read(whole).orElseThrow().events()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void anyFlippedBitLeavesASessionThatWas(long seed) throws IOException {
        Walk walk = walk(seed);
        byte[] whole = journal(walk);
        Random chance = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] flipped = whole.clone();
            flipped[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
            List<SessionEvent> events =
                    Journal.read(flipped).map(Journal::events).orElse(List.of());
            assertEquals(walk.events().subList(0, events.size()), events);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void everyBeginningOfASessionMakesARecord(long seed) {
        Walk walk = walk(seed);
        for (int end = 1; end <= walk.events().size(); end++) {
            SessionRecord record = SessionRecord.from(
                            walk.origin(),
                            walk.timeline(),
                            walk.rules(),
                            walk.events().subList(0, end))
                    .orElseThrow();
            assertFalse(record.ended().isBefore(record.started()));
            assertEquals(
                    Optional.of(record), EntryLine.read(EntryLine.write(record)).map(SessionRecord.class::cast));
        }
    }

    @Test
    void aSessionThatIsTakenUpAgainIsAwaySinceTheLastThingThatHappenedAndGoesOn() throws IOException {
        Walk walk = Walk.through("lower-back/settle", Optional.empty()).pass(30).on(Action.PAUSE);
        journal(walk);
        DataPlaces places = JournalFixtures.places(temp.resolve("data"));
        Unfinished left = UnfinishedSessions.find(places, Set.of(), JournalFixtures.TODAY)
                .sessions()
                .get(0);
        assertEquals(Walk.MORNING.plusSeconds(30), left.lastSeen());
        assertEquals(walk.session(), left.session(walk.timeline(), walk.rules()));

        Turn reopened = left.reopened(walk.timeline(), walk.rules());
        assertEquals(Phase.AWAY, reopened.session().phase());
        assertEquals(List.of(new WentAway(walk.events().get(2).at())), reopened.events());

        // The clock that measures starts again at zero; the one on the wall tells that two hours went by.
        Moment back = new Moment(Duration.ofSeconds(4), Walk.MORNING.plusHours(2));
        Turn resumed = reopened.session().tick(back).session().on(Action.RESUME, back);
        try (JournalWriter writer = left.goOn()) {
            reopened.events().forEach(writer::append);
            resumed.events().forEach(writer::append);
            assertTrue(writer.force().isSaved());
        }
        Unfinished again = UnfinishedSessions.find(places, Set.of(), JournalFixtures.TODAY)
                .sessions()
                .get(0);
        assertEquals(resumed.session(), again.session(walk.timeline(), walk.rules()));
        SessionRecord record =
                again.record(walk.program(), walk.timeline(), walk.rules()).orElseThrow();
        assertEquals(Duration.ofHours(2).minusSeconds(30), record.away());
        assertEquals(JournalFixtures.SESSION, record.origin().session());
    }
}
