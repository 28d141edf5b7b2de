package dev.uncramp.tui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.SessionId;
import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.Journal;
import dev.uncramp.core.journal.JournalHeader;
import dev.uncramp.core.journal.JournalWriter;
import dev.uncramp.core.journal.KeptText;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.session.Began;
import dev.uncramp.core.session.Done;
import dev.uncramp.core.session.Moment;
import dev.uncramp.core.session.SessionEvent;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalThreadTests {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T10:42:00+01:00");
    private static final List<SessionEvent> EVENTS = List.of(
            new Began(new Moment(Duration.ZERO, MORNING), Optional.empty()),
            new Done(new Moment(Duration.ofSeconds(5), MORNING.plusSeconds(5))));

    @TempDir
    private Path temp;

    private final Told told = new Told();

    /** What the thread told, in order. */
    private static final class Told implements JournalThread.Listener {
        private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

        @Override
        public void late(Optional<Trouble> reason) {
            said.add("late: " + reason.map(trouble -> trouble.kind().name()).orElse("silent"));
        }

        @Override
        public void caughtUp() {
            said.add("caught up");
        }

        String next() throws InterruptedException {
            return String.valueOf(said.poll(30, TimeUnit.SECONDS));
        }
    }

    private DataPlaces places() {
        return DataPlaces.of(Map.of(), Optional.of(temp.resolve("data")));
    }

    private JournalWriter writer() {
        return JournalWriter.begin(places(), header("session-one"));
    }

    private List<SessionEvent> written() throws IOException {
        Path file = temp.resolve("data/state/journal-session-one.jsonl");
        return Journal.read(Files.readAllBytes(file)).orElseThrow().events();
    }

    private int writtenOrNone() {
        try {
            return written().size();
        } catch (IOException notThere) {
            return -1;
        }
    }

    @Test
    void aFaultOfOursIsToldAndTheThreadGoesOn() throws IOException, InterruptedException {
        JournalThread thread = JournalThread.start(told, LONG, LONG);
        thread.then(() -> {
            throw new IllegalStateException("a test");
        });
        assertEquals("late: OTHER", told.next());
        thread.open(this::writer);
        thread.append(EVENTS);
        assertTrue(thread.finish(LONG));
        assertEquals(EVENTS, written());
    }

    @Test
    void eventsAreOnTheDiskInTheirOrderAndNothingIsSaid() throws IOException {
        JournalThread thread = JournalThread.start(told, LONG, LONG);
        thread.open(this::writer);
        EVENTS.forEach(event -> thread.append(List.of(event)));
        assertTrue(thread.finish(LONG));
        assertEquals(EVENTS, written());
        assertTrue(told.said.isEmpty());
    }

    @Test
    void aDeedComesAfterEverythingBeforeIt() throws InterruptedException {
        JournalThread thread = JournalThread.start(told, LONG, LONG);
        BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();
        thread.open(this::writer);
        thread.append(EVENTS);
        thread.then(() -> {
            seen.add(writtenOrNone());
            return true;
        });
        thread.then(() -> {
            seen.add(writtenOrNone());
            return true;
        });
        assertEquals(2, seen.poll(30, TimeUnit.SECONDS));
        assertEquals(-1, seen.poll(30, TimeUnit.SECONDS), "the journal has done its work and is removed");
    }

    @Test
    void aDiskThatRefusesIsToldOfOnceAndThatItTookTheLinesAfterAll() throws IOException, InterruptedException {
        Files.createFile(temp.resolve("data"));
        JournalThread thread = JournalThread.start(told, LONG, Duration.ofMillis(20));
        thread.open(this::writer);
        thread.append(EVENTS);
        assertEquals("late: NOT_A_FILE", told.next());
        thread.append(EVENTS.subList(1, 2));
        assertTrue(thread.finish(LONG));
        assertTrue(told.said.isEmpty());
        Files.delete(temp.resolve("data"));
        assertEquals("caught up", told.next());
        assertEquals(List.of(EVENTS.get(0), EVENTS.get(1), EVENTS.get(1)), written());
    }

    @Test
    void aDiskThatIsSilentIsToldOfWithoutAnyoneWaitingForIt() throws IOException, InterruptedException {
        CountDownLatch disk = new CountDownLatch(1);
        JournalThread thread = JournalThread.start(told, Duration.ofMillis(20), LONG);
        thread.open(() -> {
            awaitQuietly(disk);
            return writer();
        });
        thread.append(EVENTS);
        assertEquals("late: silent", told.next());
        assertFalse(thread.finish(Duration.ofMillis(20)));
        disk.countDown();
        assertEquals("caught up", told.next());
        assertTrue(thread.finish(LONG));
        assertEquals(EVENTS, written());
    }

    @Test
    void withoutAPlaceTheReasonIsToldOnce() throws InterruptedException {
        JournalThread thread = JournalThread.start(told, LONG, LONG);
        thread.open(() -> JournalWriter.begin(DataPlaces.of(Map.of(), Optional.empty()), header("session-two")));
        thread.append(EVENTS);
        thread.append(EVENTS);
        assertTrue(thread.finish(LONG));
        assertEquals("late: " + TroubleKind.NO_PLACE, told.next());
        assertTrue(told.said.isEmpty());
    }

    private static JournalHeader header(String session) {
        return new JournalHeader(
                SessionId.of(session),
                MORNING,
                "0.1.0",
                new KeptText(SafeText.of("a.yaml"), "uncramp: 1"),
                List.of(),
                Prescription.first(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                true,
                1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
