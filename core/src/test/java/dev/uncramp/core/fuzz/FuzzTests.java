package dev.uncramp.core.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Files made at random from good ones; each ends in diagnostics or in a value that is shown, printed and written back.
 *
 * <p>A build looks at 2,000, always the same. The profile {@code fuzz} looks at 100,000 in a heap of 64 MB and lets none
 * cost more than a second; {@code -Dfuzz.first} chooses where its seeds begin. A file that once failed is kept beside
 * this test, with the seed that made it in its name, and is looked at in every build.
 */
class FuzzTests {

    private static final Path KEPT = Path.of("src/test/resources/dev/uncramp/core/fuzz/kept");
    private static final Path FAILED = Path.of("target/fuzz");
    private static final int FILES = Integer.getInteger("fuzz.files", 2_000);
    private static final long FIRST = Long.getLong("fuzz.first", 1);

    /** What a file may cost of the processor's time, whatever else the machine does; only the profile is strict. */
    private static final Duration COSTLIEST = Duration.ofMillis(Integer.getInteger("fuzz.costliest", 10_000));

    /** After this a file is taken for one that never ends. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int MEASURED_AGAIN = 4;
    private static final int LEAST_READ = 30;
    private static final int MOST_FAILURES = 20;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(FuzzTests::daemon);
    private final List<String> failures = new ArrayList<>();

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void everyFileThatOnceFailedIsFine() {
        for (FuzzFile file : kept()) {
            isRead(file);
        }
        assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
    }

    @Test
    void whateverStandsInAFileItEndsInDiagnosticsOrInAValue() {
        int read = 0;
        for (long seed = FIRST; seed < FIRST + FILES && failures.size() < MOST_FAILURES; seed++) {
            read += isRead(FuzzFile.of(seed)) ? 1 : 0;
        }
        assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
        int share = read * 100 / FILES;
        assertTrue(share >= LEAST_READ, () -> share + " % got past reading");
    }

    private boolean isRead(FuzzFile file) {
        Future<Boolean> work = worker.submit(() -> timed(file));
        try {
            return work.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
            failed(file, endless);
            fail(String.join("\n", failures), endless);
        } catch (ExecutionException thrown) {
            failed(file, thrown.getCause() == null ? thrown : thrown.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        }
        return false;
    }

    /** Measures a costly file some more times: starting up and other programs only add to what it costs. */
    private static boolean timed(FuzzFile file) {
        Spent before = Spent.now();
        boolean isRead = WholeWay.isRead(file);
        Duration least = before.untilNow();
        for (int more = 0; more < MEASURED_AGAIN && least.compareTo(COSTLIEST) > 0; more++) {
            Spent again = Spent.now();
            WholeWay.isRead(file);
            Duration cost = again.untilNow();
            least = cost.compareTo(least) < 0 ? cost : least;
        }
        Duration cost = least;
        assertTrue(cost.compareTo(COSTLIEST) <= 0, () -> "it cost " + cost);
        return isRead;
    }

    /**
     * Where two clocks stood. The processor's clock counts what compiles beside the work, the clock on the wall what other
     * programs do: the work itself has cost no more than the less of the two.
     *
     * @param processor what this process has had of the processor's time; empty where nobody counts that
     * @param wall the time in nanoseconds
     */
    private record Spent(Optional<Duration> processor, long wall) {

        static Spent now() {
            return new Spent(ProcessHandle.current().info().totalCpuDuration(), System.nanoTime());
        }

        Duration untilNow() {
            Spent now = now();
            Duration passed = Duration.ofNanos(now.wall - wall);
            return processor
                    .flatMap(before -> now.processor.map(after -> after.minus(before)))
                    .filter(had -> had.compareTo(passed) < 0)
                    .orElse(passed);
        }
    }

    private void failed(FuzzFile file, Throwable why) {
        Path kept = FAILED.resolve(file.name() + (file.isExercise() ? "-exercise.yaml" : "-program.yaml"));
        try {
            Files.createDirectories(FAILED);
            Files.write(kept, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder told = new StringBuilder(file.name() + ", written to " + kept + ": " + why);
        Stream.of(why.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.uncramp"))
                .limit(8)
                .forEach(frame -> told.append("\n    at ").append(frame));
        failures.add(told.append('\n').append(shortened(file.text())).toString());
        System.err.println(failures.get(failures.size() - 1));
    }

    private static String shortened(String text) {
        return text.length() <= 4_000 ? text : text.substring(0, 4_000) + "...";
    }

    private static List<FuzzFile> kept() {
        try (Stream<Path> files = Files.list(KEPT)) {
            List<FuzzFile> kept = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                kept.add(new FuzzFile(name, name.endsWith("-exercise.yaml"), Files.readAllBytes(file)));
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
