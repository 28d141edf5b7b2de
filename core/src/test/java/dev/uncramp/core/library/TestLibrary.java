package dev.uncramp.core.library;

import dev.uncramp.core.check.Checks;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Kind;
import dev.uncramp.core.exercise.Sides;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The fixtures of this room: files, the exercises they name, and diagnostics as text to look at. */
final class TestLibrary {

    static final Path FOLDER = Path.of("src/test/resources/dev/uncramp/core/review");

    /** The day that dates of the fixtures are compared with. */
    static final LocalDate TODAY = LocalDate.of(2027, 6, 30);

    /** The built-in exercises, and those that the language page names beside them. */
    static final Catalog CATALOG = Library.builtIn()
            .catalog()
            .with(List.of(Exercise.of("hip-abduction", "Hip abduction", Kind.STRENGTH)
                    .sides(Sides.ONE)
                    .build()));

    private TestLibrary() {}

    static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText source(String folder, String file) {
        try {
            return new SourceText(
                    SafeText.of(file), Files.readString(FOLDER.resolve(folder).resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile file(String folder, String file) {
        SourceFile loaded = SourceFile.load(FOLDER.resolve(folder).resolve(file));
        return new SourceFile(
                new SourceText(SafeText.of(file), loaded.source().text()), loaded.neighbours(), loaded.problem());
    }

    static SourceText source(String text) {
        return new SourceText(SafeText.of("test.yaml"), text);
    }

    /** Without what the rules find: a file that has every key is no program for anyone. */
    static List<Diagnostic> ofReading(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> Checks.find(diagnostic.rule()).isEmpty())
                .toList();
    }

    /** Each diagnostic with its line, its place drawn under it, why it matters and its help. */
    static String drawn(List<Diagnostic> diagnostics) {
        StringBuilder drawn = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            Span span = diagnostic.span();
            String line = diagnostic.source().line(span.start().line());
            int length = span.isOnOneLine() ? span.end().column() - span.start().column() : 1;
            boolean elsewhere = diagnostic.source().name().value().contains("/");
            drawn.append("%s%s: %s: %s [%s]%n"
                    .formatted(
                            elsewhere ? diagnostic.source().name().value() + ":" : "",
                            span,
                            diagnostic.severity().word(),
                            diagnostic.message().oneLine(),
                            diagnostic.rule()));
            drawn.append("  | ").append(SafeText.shown(line)).append('\n');
            drawn.append("  | ")
                    .append(" ".repeat(span.start().column() - 1))
                    .append("^".repeat(Math.max(1, length)))
                    .append('\n');
            diagnostic
                    .why()
                    .ifPresent(
                            why -> drawn.append("  why: ").append(why.oneLine()).append('\n'));
            diagnostic
                    .help()
                    .ifPresent(help ->
                            drawn.append("  help: ").append(help.oneLine()).append('\n'));
        }
        return drawn.toString();
    }
}
