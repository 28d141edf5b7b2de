package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uncramp check}: everything that is wrong with program files, at its line and column. */
@Command(
        name = "check",
        description = "Lists everything that is wrong with program files, each at its line and column.",
        footer = {
            "",
            "Examples:",
            "  uncramp check my-program.yaml",
            "  uncramp check programs            every file in a folder",
            "  uncramp check --format json -     a program from standard input",
            "",
            "Ends with 0 where nothing or only advice was found, with 1 otherwise."
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A program file, a folder, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to print: ${COMPLETION-CANDIDATES}. Drawn if not said; narrated where ACCESSIBLE is set.")
    private Optional<DiagnosticFormat> format = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this page.")
    boolean help;

    CheckCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        Set<Diagnostic> told = new LinkedHashSet<>();
        int looked = 0;
        for (String typed : files) {
            for (SourceFile file : load(typed)) {
                told.addAll(Review.check(file, library.catalog()));
                looked++;
            }
        }
        List<Diagnostic> found = List.copyOf(told);
        DiagnosticFormat chosen = format.orElseGet(() -> DiagnosticFormat.usual(world));
        world.out().write(chosen.renderer().render(found));
        if (chosen.forPeople()) {
            world.err().line(summary(looked, found));
        }
        boolean clean = found.stream().allMatch(diagnostic -> diagnostic.severity() == Severity.ADVICE);
        return clean && looked > 0 ? ExitCode.FINE : ExitCode.FOUND;
    }

    private List<SourceFile> load(String typed) {
        if (typed.equals("-")) {
            return List.of(SourceFile.load(SafeText.of("standard input"), world.in()));
        }
        return ProgramFiles.named(typed, world).stream().map(SourceFile::load).toList();
    }

    private static String summary(int looked, List<Diagnostic> found) {
        if (looked == 0) {
            return "No program file found.";
        }
        String where = looked == 1 ? "1 file" : looked + " files";
        if (found.isEmpty()) {
            return "%s checked, nothing found.".formatted(where);
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count =
                    found.stream().filter(one -> one.severity() == severity).count();
            if (count > 0) {
                counts.add(Counted.of(count, severity));
            }
        }
        return "%s checked: %s.".formatted(where, String.join(", ", counts));
    }
}
