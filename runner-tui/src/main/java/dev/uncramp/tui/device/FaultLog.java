package dev.uncramp.tui.device;

import dev.uncramp.core.journal.DataPlaces;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.core.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** Where the trace of a fault of ours goes: a file that only its owner reads, never the person's screen. */
public final class FaultLog {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'fault-'yyyyMMdd-HHmmss-SSS'.txt'");

    private FaultLog() {}

    /**
     * Keeps the trace of a fault in the usual place.
     *
     * @param fault what happened
     * @return a line that tells the person so, and where the trace is
     */
    public static String keep(Throwable fault) {
        return keep(fault, DataPlaces.of(System.getenv(), Optional.empty()));
    }

    /**
     * Keeps the trace of a fault.
     *
     * @param fault what happened
     * @param places where files lie
     * @return a line that tells the person so, and where the trace is
     */
    public static String keep(Throwable fault, DataPlaces places) {
        Wording words = Wording.english();
        Optional<Path> kept = places.state().flatMap(folder -> write(fault, folder));
        return kept.map(file ->
                        words.text("fault.kept", SafeText.shown(file.toString()).value()))
                .orElseGet(() -> words.text("fault.ended"));
    }

    private static Optional<Path> write(Throwable fault, Path folder) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Path parent = folder.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path file = folder.resolve(NAME.format(LocalDateTime.now(ZoneId.systemDefault())));
            try (var channel = Files.newByteChannel(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(StandardCharsets.UTF_8.encode(trace.toString()));
            }
            return Optional.of(file);
        } catch (IOException | UnsupportedOperationException noPlace) {
            return Optional.empty();
        }
    }
}
