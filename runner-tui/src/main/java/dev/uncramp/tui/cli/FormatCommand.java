package dev.uncramp.tui.cli;

import dev.uncramp.core.authoring.CanonicalForm;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp format}: program files in their canonical form. */
@Command(
        name = "format",
        description = "Tidies program files: depth, blanks, quotes, the way a dose is written.",
        footer = {
            "",
            "Examples:",
            "  uncramp format my-program.yaml      tidies the file",
            "  uncramp format --check programs     tells which files in a folder would change",
            "  uncramp format - < my-program.yaml  prints the tidy text",
            "",
            "Comments, blank lines and the order of names stay. A file with errors is not",
            "touched. Ends with 1 where a file has errors or, with --check, would change."
        })
final class FormatCommand implements Callable<Integer> {
    private static final Wording WORDS = Wording.english();

    private final Surroundings world;
    private final Library library = Library.builtIn();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A program file, a folder, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--check", description = "Only tells which files would change.")
    private boolean check;

    @Mixin
    HelpPage help = new HelpPage();

    FormatCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        int worst = ExitCode.FINE;
        int looked = 0;
        for (String typed : files) {
            if (typed.equals(ProgramText.DASH)) {
                SourceFile file = SourceFile.load(ProgramText.STANDARD_INPUT, world.in());
                worst = Math.max(
                        worst, formatted(file).map(text -> print(file, text)).orElse(ExitCode.FOUND));
                looked++;
                continue;
            }
            if (!Files.exists(world.path(typed)) && library.programs().contains(typed)) {
                world.err().line(WORDS.text("format.built-in", typed));
                worst = ExitCode.FOUND;
                looked++;
                continue;
            }
            for (Path path : ProgramFiles.named(typed, world)) {
                SourceFile file = SourceFile.load(path);
                Optional<String> text = formatted(file);
                worst = Math.max(
                        worst, text.map(tidy -> change(path, file, tidy)).orElse(ExitCode.FOUND));
                looked++;
            }
        }
        if (looked == 0) {
            world.err().line(WORDS.text("format.no-file"));
        }
        return looked == 0 ? ExitCode.FOUND : worst;
    }

    /** The tidy text; empty where the file stays as it is, which is told. */
    private Optional<String> formatted(SourceFile file) {
        List<Diagnostic> errors = Review.check(file, library.catalog()).stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            world.err().write(DiagnosticFormat.usual(world).renderer().render(errors));
            if (!file.source().text().isEmpty()) {
                world.err().line(WORDS.text("format.errors", file.source().name()));
            }
            return Optional.empty();
        }
        Optional<String> text = CanonicalForm.of(file, library.catalog());
        if (text.isEmpty()) {
            world.err().line(WORDS.text("format.not-safe", file.source().name()));
        }
        return text;
    }

    private int print(SourceFile file, String text) {
        if (check) {
            return told(file, text);
        }
        world.out().document(text);
        return ExitCode.FINE;
    }

    private int told(SourceFile file, String text) {
        if (file.source().text().equals(text)) {
            return ExitCode.FINE;
        }
        world.out().line(WORDS.text("format.would", file.source().name()));
        return ExitCode.FOUND;
    }

    private int change(Path path, SourceFile file, String text) {
        if (check || file.source().text().equals(text)) {
            return told(file, text);
        }
        int code = new PaperFile(path, true, world).rewrite(text);
        if (code == ExitCode.FINE) {
            world.out().line(WORDS.text("format.done", file.source().name()));
        }
        return code;
    }
}
