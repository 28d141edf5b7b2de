package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningLockTests {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T10:42:00+01:00");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00+01:00");

    @TempDir
    private Path temp;

    private DataPlaces places;

    @BeforeEach
    void places() {
        places = DataPlaces.of(Map.of(), Optional.of(temp.resolve("data")));
    }

    @Test
    void aSecondRunnerInTheSameProcessIsToldSinceWhen() {
        RunningLock lock = taken(RunningLock.take(places, MORNING));
        assertEquals(new LockResult.Busy(Optional.of(MORNING)), RunningLock.take(places, NOON));
        lock.close();
        taken(RunningLock.take(places, NOON)).close();
    }

    @Test
    void aSecondAskingDoesNotLoseTheFirstOnesLock() throws IOException {
        RunningLock lock = taken(RunningLock.take(places, MORNING));
        RunningLock.take(places, NOON);
        try (ChildJvm child =
                ChildJvm.start(HoldsTheLock.class, temp.resolve("data").toString())) {
            assertEquals("busy since " + MORNING, child.line());
        }
        lock.close();
    }

    @Test
    void aLockDiesWithItsProcess() throws IOException, InterruptedException {
        try (ChildJvm child =
                ChildJvm.start(HoldsTheLock.class, temp.resolve("data").toString())) {
            assertEquals("taken", child.line());
            assertEquals(new LockResult.Busy(Optional.of(NOON)), RunningLock.take(places, MORNING));
            child.kill();
        }
        taken(RunningLock.take(places, MORNING)).close();
    }

    @Test
    void ofManyStartsAtOnceExactlyOneWins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 100; round++) {
                CyclicBarrier together = new CyclicBarrier(4);
                Callable<LockResult> start = () -> {
                    together.await();
                    return RunningLock.take(places, NOON);
                };
                List<RunningLock> won = new ArrayList<>();
                for (Future<LockResult> result : threads.invokeAll(List.of(start, start, start, start))) {
                    if (result.get() instanceof LockResult.Taken winner) {
                        won.add(winner.lock());
                    }
                }
                assertEquals(1, won.size());
                won.get(0).close();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofTwoProcessesThatStartInTheSameMomentExactlyOneWins() throws IOException {
        String data = temp.resolve("data").toString();
        try (ChildJvm one = ChildJvm.start(TakesTheLockAgainAndAgain.class, data);
                ChildJvm other = ChildJvm.start(TakesTheLockAgainAndAgain.class, data)) {
            for (int round = 0; round < 1_000; round++) {
                List<String> answers = new ArrayList<>();
                for (String word : List.of("take", "give back")) {
                    one.say(word);
                    other.say(word);
                    answers.add(one.line() + other.line());
                }
                assertTrue(List.of("wonbusy", "busywon").contains(answers.get(0)), round + ": " + answers);
            }
        }
    }

    @Test
    void whereNothingCanBeMadeThereIsNoLockButAReason() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        LockResult result = RunningLock.take(DataPlaces.of(Map.of(), Optional.of(file)), NOON);
        assertEquals(TroubleKind.NOT_A_FILE, reason(result).kind());
        LockResult homeless = RunningLock.take(DataPlaces.of(Map.of(), Optional.empty()), NOON);
        assertEquals(TroubleKind.NO_PLACE, reason(homeless).kind());
    }

    @Test
    void aLockFileThatIsALinkIsNotTouched() throws IOException {
        PrivateFiles.readyFolders(List.of(temp.resolve("data"), temp.resolve("data/state")));
        Path target = Files.writeString(temp.resolve("target"), "mine");
        Files.createSymbolicLink(temp.resolve("data/state/running.lock"), target);
        assertEquals(TroubleKind.LINK, reason(RunningLock.take(places, NOON)).kind());
        assertEquals("mine", Files.readString(target));
    }

    @Test
    void aLockFileWithoutTextIsBusySinceNobodyKnowsWhen() throws IOException {
        try (ChildJvm child =
                ChildJvm.start(HoldsTheLock.class, temp.resolve("data").toString())) {
            assertEquals("taken", child.line());
            Files.writeString(temp.resolve("data/state/running.lock"), "???");
            assertEquals(new LockResult.Busy(Optional.empty()), RunningLock.take(places, MORNING));
        }
    }

    @Test
    void aLockGivenBackNamesNobody() throws IOException {
        taken(RunningLock.take(places, MORNING)).close();
        assertFalse(Files.readString(temp.resolve("data/state/running.lock")).contains("2026"));
    }

    /** At each line it takes the lock and says whether it has it; at the next line it gives it back. */
    static final class TakesTheLockAgainAndAgain {
        private TakesTheLockAgainAndAgain() {}

        public static void main(String[] args) throws IOException {
            DataPlaces places = DataPlaces.of(Map.of(), Optional.of(Path.of(args[0])));
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            while (lines.readLine() != null) {
                LockResult result = RunningLock.take(places, NOON);
                System.out.println(result instanceof LockResult.Taken ? "won" : "busy");
                lines.readLine();
                if (result instanceof LockResult.Taken taken) {
                    taken.lock().close();
                }
                System.out.println("given back");
            }
        }
    }

    /** Takes the lock, says so, and waits to be killed. */
    static final class HoldsTheLock {
        private HoldsTheLock() {}

        public static void main(String[] args) throws IOException {
            DataPlaces places = DataPlaces.of(Map.of(), Optional.of(Path.of(args[0])));
            System.out.println(RunningLock.take(places, NOON).match(new LockResult.Cases<String>() {
                @Override
                public String taken(LockResult.Taken result) {
                    return "taken";
                }

                @Override
                public String busy(LockResult.Busy result) {
                    return "busy since " + result.since().orElseThrow();
                }

                @Override
                public String noLock(LockResult.NoLock result) {
                    return result.reason().toString();
                }
            }));
            System.in.read();
        }
    }

    private static RunningLock taken(LockResult result) {
        return ((LockResult.Taken) result).lock();
    }

    private static Trouble reason(LockResult result) {
        return ((LockResult.NoLock) result).reason();
    }
}
