package dev.uncramp.core.bench;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.library.Reviews;
import dev.uncramp.core.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Goes once through all files of a folder, in a process of its own, and says what that took. */
final class ManyFiles {

    private ManyFiles() {}

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(args[1]))) {
            files = listed.sorted().limit(Integer.parseInt(args[2])).toList();
        }
        long start = System.nanoTime();
        long seen = args[0].equals("tokens") ? tokens(files) : check(files);
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.printf("%d %d %d %d%n", wall.toMillis(), cpu.toMillis(), peak(), seen);
    }

    /** What the command does, but for the printing. */
    private static long check(List<Path> files) {
        Catalog catalog = Library.builtIn().catalog();
        AtomicLong found = new AtomicLong();
        Reviews.inOrder(
                files.stream()
                        .<Supplier<SourceFile>>map(file -> () -> SourceFile.load(file))
                        .toList(),
                file -> Review.check(file, catalog),
                Runtime.getRuntime().availableProcessors(),
                all -> found.addAndGet(all.size()));
        return found.get();
    }

    private static long tokens(List<Path> files) throws IOException {
        long seen = 0;
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                seen += TokenLoop.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return seen;
    }

    /** The most memory that the process ever had, in kilobytes; 0 where the system does not tell. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
