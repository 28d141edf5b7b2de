package dev.uncramp.core.source;

import dev.uncramp.core.text.SafeText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A text file as it was loaded: its text, or what is wrong with it.
 *
 * <p>A file must be a regular file of at most {@value #LIMIT} bytes in UTF-8. Loading never throws and never reads from
 * a directory, device or pipe.
 *
 * @param source the text; where there is a problem, what comes before it
 * @param neighbours the files beside it
 * @param problem why the text cannot be used, or empty
 */
public record SourceFile(SourceText source, Neighbours neighbours, Optional<Problem> problem) {

    /** The largest file that is read, in bytes: 256 KiB. */
    public static final int LIMIT = 256 * 1024;

    /**
     * Takes a text that is at hand already.
     *
     * @param source the text
     * @return the text, without a problem and without files beside it
     */
    public static SourceFile of(SourceText source) {
        return new SourceFile(source, Neighbours.none(), Optional.empty());
    }

    /**
     * Loads a file.
     *
     * @param path the file; a link is followed
     * @return its text, or what is wrong with it
     */
    public static SourceFile load(Path path) {
        SafeText name = SafeText.shown(path.toString());
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return refused(name, "not-a-file", "\"%s\" is a folder".formatted(name), "Name a file in it.");
            }
            if (!attributes.isRegularFile()) {
                return refused(
                        name,
                        "not-a-file",
                        "\"%s\" is a device or pipe".formatted(name),
                        "Name an ordinary file, or use - for standard input.");
            }
            if (attributes.size() > LIMIT) {
                return tooLarge(name, attributes.size() + " bytes");
            }
            try (InputStream in = Files.newInputStream(path)) {
                SourceFile loaded = load(name, in);
                return new SourceFile(loaded.source, Neighbours.of(path), loaded.problem);
            }
        } catch (AccessDeniedException e) {
            return refused(
                    name,
                    "unreadable-file",
                    "you are not allowed to read \"%s\"".formatted(name),
                    "Ask the owner of the file.");
        } catch (FileSystemException e) {
            // A path through a file is reported in another way by each JDK.
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? unreadable(name, e) : missing(name);
        } catch (IOException | SecurityException e) {
            return unreadable(name, e);
        }
    }

    /**
     * Loads a stream, such as standard input, to its end; the caller closes it.
     *
     * @param name the name to show
     * @param in the stream
     * @return its text, or what is wrong with it
     */
    public static SourceFile load(SafeText name, InputStream in) {
        try {
            // JDK 17 reads many bytes of standard input by its position, which a pipe does not have.
            byte[] bytes = new BufferedInputStream(in).readNBytes(LIMIT + 1);
            return bytes.length > LIMIT ? tooLarge(name, "more than " + LIMIT + " bytes") : decode(name, bytes);
        } catch (IOException e) {
            return unreadable(name, e);
        }
    }

    private static SourceFile decode(SafeText name, byte[] bytes) {
        Optional<String> other = otherEncoding(bytes);
        if (other.isPresent()) {
            return refused(
                    name,
                    "not-utf-8",
                    "the file is %s, not UTF-8 (byte offset 0)".formatted(other.get()),
                    "Save the file as UTF-8.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        SourceText source = new SourceText(name, out.flip().toString());
        if (!result.isError()) {
            return of(source);
        }
        int offset = in.position();
        LineColumn place = source.lineColumn(source.text().length());
        Problem problem = Problem.error(
                "not-utf-8",
                Span.at(place),
                "the file is not UTF-8: at byte offset %d stands %02X".formatted(offset, bytes[offset] & 0xFF),
                "Save the file as UTF-8.");
        return new SourceFile(source, Neighbours.none(), Optional.of(problem));
    }

    private static Optional<String> otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return mark || (first == 0) != (second == 0) ? Optional.of("UTF-16") : Optional.empty();
    }

    private static SourceFile tooLarge(SafeText name, String size) {
        return refused(
                name,
                "too-large",
                "\"%s\" is too large: %s, at most %d are read".formatted(name, size, LIMIT),
                "A program is a short text; check that this is the right file.");
    }

    private static SourceFile missing(SafeText name) {
        return refused(
                name, "no-such-file", "there is no file \"%s\"".formatted(name), "Check the name and the folder.");
    }

    private static SourceFile unreadable(SafeText name, Exception cause) {
        Optional<String> reason = cause instanceof FileSystemException file
                ? Optional.ofNullable(file.getReason())
                : Optional.ofNullable(cause.getMessage());
        String why = reason.orElse("no reason given");
        return refused(
                name,
                "unreadable-file",
                "\"%s\" cannot be read: %s".formatted(name, SafeText.shown(why).oneLine()),
                "Check the disk and try again.");
    }

    static SourceFile refused(SafeText name, String rule, String message, String help) {
        Problem problem = Problem.error(rule, Span.START, message, help);
        return new SourceFile(new SourceText(name, ""), Neighbours.none(), Optional.of(problem));
    }
}
