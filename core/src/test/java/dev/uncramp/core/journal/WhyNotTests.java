package dev.uncramp.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.uncramp.core.history.Trouble;
import dev.uncramp.core.history.TroubleKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhyNotTests {
    private static final Path PATH = Path.of("/there/file");

    @ParameterizedTest
    @MethodSource("thrown")
    void eachReasonOfTheSystemHasItsKind(TroubleKind kind, Exception thrown) {
        assertEquals(kind, WhyNot.from(thrown, PATH).kind());
    }

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(TroubleKind.DISK_FULL, new IOException("No space left on device")),
                Arguments.of(TroubleKind.DISK_FULL, new FileSystemException("f", null, "Disk quota exceeded")),
                Arguments.of(TroubleKind.READ_ONLY, new FileSystemException("f", null, "Read-only file system")),
                Arguments.of(TroubleKind.READ_ONLY, new ReadOnlyFileSystemException()),
                Arguments.of(TroubleKind.NOT_ALLOWED, new AccessDeniedException("f")),
                Arguments.of(TroubleKind.LINK, new WhyNot.Refused(TroubleKind.LINK, PATH)),
                Arguments.of(TroubleKind.OTHER, new IOException("Input/output error")));
    }

    @Test
    void whatTheSystemSaidCanBeShownAnywhere() {
        Trouble trouble = WhyNot.from(new IOException("a\u001B[2J\nb"), Path.of("/x\u202E"));
        assertEquals("a<U+001B>[2J b", trouble.detail().orElseThrow().value());
        assertEquals("/x<U+202E>", trouble.path().orElseThrow().value());
    }

    @Test
    void aKindHasAKeyForItsWords() {
        assertEquals("trouble.disk-full", TroubleKind.DISK_FULL.key());
    }
}
