package dev.uncramp.tui.cli;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.DiagnosticRenderer;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.library.Library;
import dev.uncramp.core.library.Review;
import dev.uncramp.core.library.Reviews;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.text.SafeText;
import dev.uncramp.tui.device.Clocks;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final Library library = Library.builtIn();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A program file, a folder, a built-in program, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to print: ${COMPLETION-CANDIDATES}. Drawn if not said; narrated where ACCESSIBLE is set.")
    private Optional<DiagnosticFormat> format = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description =
                    "Looks at dates too, as on that day, such as 2026-01-31. On a terminal it is this device's day.")
    private Optional<LocalDate> today = Optional.empty();

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
        Clocks clocks = Clocks.system();
        Optional<LocalDate> day = today.or(() -> ofTerminal(clocks));
        List<Named> named = named();
        DiagnosticFormat chosen = format.orElseGet(() -> DiagnosticFormat.usual(world));
        DiagnosticRenderer.Telling telling = chosen.renderer().begin();
        Tally tally = new Tally();
        Optional<ProgressLine> progress = chosen.forPeople() && world.facts().full()
                ? Optional.of(new ProgressLine(world.out(), () -> clocks.now().elapsed(), named.size()))
                : Optional.empty();
        Set<SafeText> itself = named.stream().map(Named::name).collect(Collectors.toSet());
        Set<Diagnostic> elsewhere = new HashSet<>();
        Catalog catalog = library.catalog();
        Reviews.inOrder(
                named.stream().<Supplier<SourceFile>>map(Named::loader).toList(),
                file -> Review.check(file, catalog, day),
                Runtime.getRuntime().availableProcessors(),
                all -> {
                    SafeText name = named.get(tally.files()).name();
                    List<Diagnostic> found = all.stream()
                            .filter(one -> one.source().name().equals(name) || isNew(one, itself, elsewhere))
                            .toList();
                    tally.count(found);
                    String text = telling.next(found);
                    if (!text.isEmpty()) {
                        progress.ifPresent(ProgressLine::clear);
                        world.out().write(text);
                    }
                    progress.ifPresent(line -> line.done(tally.files()));
                });
        progress.ifPresent(ProgressLine::clear);
        world.out().write(telling.end());
        if (chosen.forPeople()) {
            world.err().line(tally.summary());
        }
        return tally.isClean() ? ExitCode.FINE : ExitCode.FOUND;
    }

    /** A person at a terminal is told of old dates unasked; a build, which has none, says the same every day. */
    private Optional<LocalDate> ofTerminal(Clocks clocks) {
        return world.facts().terminal() ? Optional.of(clocks.now().wall().toLocalDate()) : Optional.empty();
    }

    /** What is the matter in a file that others use is told once, and where it is checked itself only there. */
    private static boolean isNew(Diagnostic inUsed, Set<SafeText> itself, Set<Diagnostic> told) {
        return !itself.contains(inUsed.source().name()) && told.add(inUsed);
    }

    /**
     * A file to check.
     *
     * @param name its name as it is shown
     * @param loader loads it
     */
    private record Named(SafeText name, Supplier<SourceFile> loader) {}

    private List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (String typed : new LinkedHashSet<>(files)) {
            if (typed.equals(ProgramText.DASH)) {
                named.add(new Named(
                        ProgramText.STANDARD_INPUT, () -> SourceFile.load(ProgramText.STANDARD_INPUT, world.in())));
            } else if (!Files.exists(world.path(typed)) && library.source(typed).isPresent()) {
                SourceFile builtIn = ProgramText.at(typed, world, library).file();
                named.add(new Named(builtIn.source().name(), () -> builtIn));
            } else {
                ProgramFiles.named(typed, world)
                        .forEach(path ->
                                named.add(new Named(SafeText.shown(path.toString()), () -> SourceFile.load(path))));
            }
        }
        return named;
    }
}
