package dev.uncramp.core.bench;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
        long seen = 0;
        for (Path file : files) {
            seen += args[0].equals("tokens") ? tokens(file) : check(file);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.printf("%d %d %d %d%n", wall.toMillis(), cpu.toMillis(), peak(), seen);
    }

    private static long check(Path file) {
        List<Diagnostic> found =
                Review.check(SourceFile.load(file), Library.builtIn().catalog());
        return found.size();
    }

    private static long tokens(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TokenLoop.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
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
