package dev.uncramp.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.journal.RunningLock;
import dev.uncramp.core.session.Session;
import dev.uncramp.tui.device.FilesAtStart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plain-mode runs of the whole program, killed with SIGKILL at fifty moments: right after it has said that a hold begins
 * or ends, from the first one to the twelfth. A hold and a rest last a second each, as long as the disk may take.
 */
class KilledRunTests {
    private static final int MOMENTS = 50;
    private static final long LONGEST = 120;
    private static final int AT_ONCE = 25;
    private static final int LINES = 25;

    private static final String PROGRAM = """
            uncramp: 1
            title: Many sets
            grade: settle
            schedule: daily
            session:
              - belly-brace: 20 x 1 s, rest 1 s
            """;

    @TempDir
    private Path folder;

    @Test
    void afterAKillAtAnyMomentTheNextStartOffersWhatWasDone() throws Exception {
        Files.writeString(folder.resolve("many.yaml"), PROGRAM);
        ExecutorService runs = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Optional<String>>> killed = IntStream.range(0, MOMENTS)
                .mapToObj(moment -> runs.submit(() -> killedAt(moment)))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Future<Optional<String>> run : killed) {
            run.get().ifPresent(faults::add);
        }
        runs.shutdown();
        assertEquals(List.of(), faults);
    }

    private Optional<String> killedAt(int moment) throws IOException, InterruptedException {
        Path data = folder.resolve("kept" + moment);
        int over = run(data, moment % LINES + 1);
        return offered(data, moment, over);
    }

    /** Runs and kills after the n-th line of a hold; gives how many holds were said to be over. */
    private int run(Path data, int lines) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Main.class.getName(),
                "run",
                "many.yaml",
                "--plain",
                "--data",
                data.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Void> atLongest = process.onExit()
                .completeOnTimeout(process, LONGEST, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly);
        int said = 0;
        int over = 0;
        try (OutputStream typed = process.getOutputStream();
                BufferedReader heard =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            typed.write("n\n2\n".getBytes(StandardCharsets.UTF_8));
            typed.flush();
            String line = heard.readLine();
            while (line != null && said < lines) {
                if (line.startsWith("Press Enter when you are in position")) {
                    typed.write('\n');
                    typed.flush();
                }
                boolean ends = line.equals("Let go.");
                over += ends ? 1 : 0;
                said += ends || line.startsWith("Go. Hold") ? 1 : 0;
                line = said < lines ? heard.readLine() : line;
            }
        } finally {
            atLongest.cancel(false);
            process.destroyForcibly();
            process.waitFor(20, TimeUnit.SECONDS);
        }
        return over;
    }

    /** At most the hold that was just over may be lost; before the first one is over there may be nothing to offer. */
    private static Optional<String> offered(Path data, int moment, int over) {
        DataPlaces places = DataPlaces.of(Map.of(), Optional.of(data));
        FilesAtStart found = FilesAtStart.find(places, OffsetDateTime.parse("2026-11-21T10:00:00+01:00"));
        found.lock().ifPresent(RunningLock::close);
        if (found.left().isEmpty()) {
            return over == 0
                    ? Optional.empty()
                    : Optional.of("%d: nothing is offered after %d holds".formatted(moment, over));
        }
        FilesAtStart.Left left = found.left().get();
        Session session =
                left.unfinished().session(left.plan().timeline(), left.plan().rules());
        int kept = session.tallies().stream()
                .mapToInt(tally -> tally.done() + tally.played())
                .sum();
        return found.troubles().isEmpty() && kept >= over - 1 && kept <= over
                ? Optional.empty()
                : Optional.of(
                        "%d: %d holds were over, %d are kept, %s".formatted(moment, over, kept, found.troubles()));
    }

    private static String classPath() {
        return Optional.ofNullable(System.getProperty("jdk.module.path"))
                        .map(path -> path + java.io.File.pathSeparator)
                        .orElse("")
                + System.getProperty("java.class.path");
    }
}
