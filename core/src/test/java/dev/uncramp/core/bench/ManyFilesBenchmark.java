package dev.uncramp.core.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures 1,000 and 10,000 files, each run in a process of its own with the flags of the launcher, check and yardstick
 * in turns, and prints the medians.
 */
class ManyFilesBenchmark {

    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    private static final List<Integer> SIZES = List.of(1_000, 10_000);

    /** Those of {@code runner-tui/uncramp}. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms16m", "-Xmx64m", "-Xss512k", "-XX:-UsePerfData");

    @TempDir
    Path folder = Path.of("");

    /** What one run took: milliseconds on the clock and of the processor, kilobytes at the peak. */
    private record Took(long wall, long cpu, long peak) {}

    @Test
    void checkBesideTheTokenLoop() throws IOException, InterruptedException {
        int most = SIZES.get(SIZES.size() - 1);
        for (int i = 1; i <= most; i++) {
            Files.writeString(folder.resolve("program-%05d.yaml".formatted(i)), ClinicProgram.of(i));
        }
        List<Long> peaks = new ArrayList<>();
        for (int size : SIZES) {
            List<Took> checks = new ArrayList<>();
            List<Took> loops = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                loops.add(run("tokens", size));
                checks.add(run("check", size));
            }
            Took check = median(checks);
            Took loop = median(loops);
            peaks.add(check.peak());
            System.out.printf(
                    Locale.ROOT,
                    "%d files: check %d ms CPU, %d ms clock, %d kB; token loop %d ms CPU, %d ms clock, %d kB; "
                            + "CPU ratio %.2f (aim 1.5 at 10,000)%n",
                    size,
                    check.cpu(),
                    check.wall(),
                    check.peak(),
                    loop.cpu(),
                    loop.wall(),
                    loop.peak(),
                    (double) check.cpu() / loop.cpu());
        }
        System.out.printf(
                Locale.ROOT,
                "Peak memory at %d files is %.2f times that at %d (aim 1.1)%n",
                most,
                (double) peaks.get(1) / Math.max(1, peaks.get(0)),
                SIZES.get(0));
    }

    private Took run(String what, int size) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ManyFiles.class.getName()));
        command.addAll(List.of(what, folder.toString(), Integer.toString(size)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        long[] numbers = Stream.of(said.strip().split(" ", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        return new Took(numbers[0], numbers[1], numbers[2]);
    }

    /** The median of each column. */
    private static Took median(List<Took> took) {
        return new Took(
                middle(took.stream().map(Took::wall).sorted().toList()),
                middle(took.stream().map(Took::cpu).sorted().toList()),
                middle(took.stream().map(Took::peak).sorted().toList()));
    }

    private static long middle(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
