package dev.uncramp.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.uncramp.core.text.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTests {

    @TempDir
    private Path folder;

    @Test
    void anOrdinaryFileIsLoaded() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFtitle: \u00e9\r\n");
        SourceFile loaded = SourceFile.load(file);
        assertEquals(Optional.empty(), loaded.problem());
        assertEquals("title: \u00e9", loaded.source().line(1));
        assertEquals(file.toString(), loaded.source().name().value());
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "title: x\n");
        Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), file);
        assertEquals("title: x", SourceFile.load(link).source().line(1));
    }

    @Test
    void aMissingFileIsAProblemWithItsPath() throws IOException {
        Path missing = folder.resolve("gone.yaml");
        assertProblem("no-such-file", "there is no file \"" + missing + "\"", SourceFile.load(missing));
        Path file = Files.writeString(folder.resolve("a.yaml"), "");
        assertEquals("no-such-file", rule(SourceFile.load(file.resolve("below.yaml"))));
    }

    @Test
    void aLinkToItselfIsAProblem() throws IOException {
        Path link = folder.resolve("loop.yaml");
        Files.createSymbolicLink(link, link);
        assertEquals("unreadable-file", rule(SourceFile.load(link)));
    }

    @Test
    void aFolderADeviceAndAPipeAreRefusedBeforeReading() throws Exception {
        assertProblem("not-a-file", "\"" + folder + "\" is a folder", SourceFile.load(folder));
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        SourceFile loaded = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SourceFile.load(pipe));
        assertProblem("not-a-file", "\"" + pipe + "\" is a device or pipe", loaded);
        assertEquals("not-a-file", rule(SourceFile.load(Path.of("/dev/zero"))));
    }

    @ParameterizedTest
    @CsvSource({"262144, ''", "262145, too-large", "307200, too-large", "1073741824, too-large"})
    void aFileIsRefusedByItsSize(long size, String rule) throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(size);
        }
        assertEquals(rule, SourceFile.load(file).problem().map(Problem::rule).orElse(""));
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        SourceFile loaded = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> SourceFile.load(SafeText.of("standard input"), endless));
        assertProblem(
                "too-large",
                "\"standard input\" is too large: more than 262144 bytes, at most 262144 are read",
                loaded);
    }

    @Test
    void aPipeHasNoPositionAndIsReadAllTheSame() {
        InputStream pipe = new ByteArrayInputStream("uncramp: 1\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public byte[] readNBytes(int most) throws IOException {
                throw new IOException("Illegal seek"); // as a file's stream does on JDK 17
            }
        };
        assertEquals(
                Optional.empty(), SourceFile.load(SafeText.of("f.yaml"), pipe).problem());
    }

    @Test
    void aStreamThatBreaksOffIsAProblem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk \u001B gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertProblem(
                "unreadable-file",
                "\"x\" cannot be read: disk <U+001B> gone",
                SourceFile.load(SafeText.of("x"), broken));
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirOffset() {
        byte[] latin = "title: x\ngoal: f\u00fcr\n".getBytes(StandardCharsets.ISO_8859_1);
        SourceFile loaded = load(latin);
        assertProblem("not-utf-8", "the file is not UTF-8: at byte offset 16 stands FC", loaded);
        assertEquals("2:8", loaded.problem().orElseThrow().span().start().toString());
        assertEquals("goal: f", loaded.source().line(2));
        assertEquals("not-utf-8", rule(load(new byte[] {'a', (byte) 0xE2, (byte) 0x82})));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsNamed(String charset) {
        SourceFile loaded = load("title: x".getBytes(Charset.forName(charset)));
        assertProblem("not-utf-8", "the file is UTF-16, not UTF-8 (byte offset 0)", loaded);
    }

    @Test
    void anEmptyFileIsLoaded() {
        assertEquals("", load(new byte[0]).source().text());
        assertEquals(Optional.empty(), load(new byte[] {'a'}).problem());
    }

    private static SourceFile load(byte[] bytes) {
        return SourceFile.load(SafeText.of("f.yaml"), new ByteArrayInputStream(bytes));
    }

    private static String rule(SourceFile loaded) {
        return loaded.problem().orElseThrow().rule();
    }

    private static void assertProblem(String rule, String message, SourceFile loaded) {
        assertEquals(rule, rule(loaded));
        assertEquals(message, loaded.problem().orElseThrow().message().value());
        assertTrue(loaded.problem().orElseThrow().help().isPresent());
    }
}
