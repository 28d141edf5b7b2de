package dev.uncramp.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

/**
 * Sets a damaged file aside and puts what could be read in its place.
 *
 * <p>The good lines are on the disk under a third name before the damaged file is renamed, so at no moment is anything
 * lost, and on a full disk nothing happens; the damaged file itself is never changed.
 */
final class SetAside {
    static final String UNFINISHED = ".tmp";

    private SetAside() {}

    /** Gives the new name of the damaged file; throws, and leaves all as it was, where there is no room. */
    static Path damaged(Path file, List<String> good, LocalDate today) throws IOException {
        PrivateFiles.checkFile(file, Owner.me());
        Path copy = file.resolveSibling(file.getFileName() + UNFINISHED);
        if (!good.isEmpty()) {
            write(copy, good);
        }
        Path aside = rename(file, today);
        if (!good.isEmpty()) {
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        }
        PrivateFiles.forceFolderOf(file);
        return aside;
    }

    private static void write(Path copy, List<String> good) throws IOException {
        Files.deleteIfExists(copy);
        try (FileChannel channel = PrivateFiles.create(copy)) {
            ByteBuffer bytes = ByteBuffer.wrap((String.join("\n", good) + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Path rename(Path file, LocalDate today) throws IOException {
        String name = file.getFileName() + ".damaged-" + today;
        for (int number = 1; number <= 100; number++) {
            Path aside = file.resolveSibling(number == 1 ? name : name + "-" + number);
            if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                return Files.move(file, aside);
            }
        }
        throw new FileAlreadyExistsException(file.resolveSibling(name).toString());
    }
}
