package dev.uncramp.core.library;

import dev.uncramp.core.authoring.Bundle;
import dev.uncramp.core.authoring.ExercisesFile;
import dev.uncramp.core.authoring.PathTable;
import dev.uncramp.core.authoring.ProgramReader;
import dev.uncramp.core.authoring.ProgramReading;
import dev.uncramp.core.authoring.ProgramText;
import dev.uncramp.core.authoring.UsedFile;
import dev.uncramp.core.check.Checks;
import dev.uncramp.core.check.Errors;
import dev.uncramp.core.check.Extent;
import dev.uncramp.core.check.Finding;
import dev.uncramp.core.check.Group;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Diagnostics;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.source.SourceFile;
import dev.uncramp.core.source.SourceText;
import dev.uncramp.core.source.Tree;
import dev.uncramp.core.source.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there is to say about a program's file: read, checked, silences applied, sorted.
 *
 * @param source the text
 * @param program the program; empty where an error blocks it
 * @param catalog the exercises that the program may name, its own among them
 * @param places where each place of the program stands
 * @param used the files of exercises that it uses
 * @param diagnostics everything to be said, in the order of the file
 */
public record Review(
        SourceText source,
        Optional<Program> program,
        Catalog catalog,
        PathTable places,
        List<UsedFile> used,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Review {
        used = List.copyOf(used);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reviews the text of a program that has no files beside it; never throws, whatever it holds.
     *
     * @param source the text
     * @param catalog the exercises that the program may name beside its own
     * @return the review
     */
    public static Review of(SourceText source, Catalog catalog) {
        return of(SourceFile.of(source), catalog);
    }

    /**
     * Reviews a program that was made in Java: its text is written, and read and checked as if it came from a file.
     *
     * @param program the program
     * @param catalog the exercises that it may name beside its own
     * @return the review, whose text is the program's file
     */
    public static Review of(Program program, Catalog catalog) {
        return of(SourceText.of(program.id().value() + ".yaml", ProgramText.of(program)), catalog);
    }

    /**
     * Reads a program file, and the files of exercises that it uses, and runs no rules: for a text that was checked
     * before, such as those that come with Uncramp.
     *
     * @param file the file as it was loaded
     * @param catalog where exercises are found
     * @return the review, with what reading alone finds
     */
    public static Review read(SourceFile file, Catalog catalog) {
        return of(file, catalog, Rules.NONE);
    }

    /**
     * Reads a program file, and the files of exercises that it uses, and runs only the rules that find errors: enough to
     * know that the program can be used.
     *
     * @param file the file as it was loaded
     * @param catalog where exercises are found
     * @return the review, with what reading finds and the errors that the rules find
     */
    public static Review errors(SourceFile file, Catalog catalog) {
        return of(file, catalog, Rules.ERRORS);
    }

    private static Review of(SourceFile file, Catalog catalog, Rules rules) {
        return refused(file, catalog).orElseGet(() -> of(file, YamlReader.read(file.source()), catalog, rules));
    }

    private static Review of(SourceFile file, Tree tree, Catalog catalog, Rules rules) {
        SourceText source = file.source();
        ProgramReading reading = ProgramReader.read(tree, catalog, file.neighbours());
        Extent read = ReadExtent.of(tree, reading);
        Catalog all = reading.program()
                .map(program -> catalog.with(program.exercises()))
                .orElse(catalog);
        Set<String> silenced = reading.program().map(Review::silencedEverywhere).orElse(Set.of());
        List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
        List<String> builtIn = Library.builtIn().programs();
        reading.program()
                .ifPresent(program -> rules.run(
                                program,
                                all,
                                ProgramsBeside.with(builtIn, program, file.neighbours()),
                                read,
                                rulesOf(tree, silenced))
                        .forEach(finding -> found.add(diagnostic(source, reading, finding))));
        List<Diagnostic> said = Diagnostics.of(tree, found).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR || !silenced.contains(diagnostic.rule()))
                .toList();
        boolean blocked = said.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return new Review(
                source, blocked ? Optional.empty() : reading.program(), all, reading.places(), reading.used(), said);
    }

    /**
     * Reads and checks a program file, and the files of exercises that it uses; dates are not looked at.
     *
     * @param file the file as it was loaded
     * @param catalog where exercises are found
     * @return the review; where the file could not be loaded, it says why
     */
    public static Review of(SourceFile file, Catalog catalog) {
        return of(file, catalog, Optional.empty());
    }

    /**
     * Reads and checks a program file, and the files of exercises that it uses.
     *
     * @param file the file as it was loaded
     * @param catalog where exercises are found
     * @param today the day that its dates are compared with; empty where they are not to be looked at
     * @return the review; where the file could not be loaded, it says why
     */
    public static Review of(SourceFile file, Catalog catalog, Optional<LocalDate> today) {
        return of(file, catalog, all(today));
    }

    /** The review of a file that could not be loaded. */
    private static Optional<Review> refused(SourceFile file, Catalog catalog) {
        return file.problem()
                .map(problem -> new Review(
                        file.source(),
                        Optional.empty(),
                        catalog,
                        PathTable.empty(),
                        List.of(),
                        List.of(Diagnostic.of(file.source(), problem))));
    }

    /**
     * Says what is the matter with a file: a program, or exercises that programs beside it use; dates are not looked at.
     *
     * @param file the file as it was loaded
     * @param catalog where exercises are found
     * @return everything to be said, in the order of the file
     */
    public static List<Diagnostic> check(SourceFile file, Catalog catalog) {
        return check(file, catalog, Optional.empty());
    }

    /**
     * Says what is the matter with a file: a program, or exercises that programs beside it use.
     *
     * @param file the file as it was loaded
     * @param catalog where exercises are found
     * @param today the day that dates are compared with; empty where they are not to be looked at
     * @return everything to be said, in the order of the file
     */
    public static List<Diagnostic> check(SourceFile file, Catalog catalog, Optional<LocalDate> today) {
        Optional<Review> refused = refused(file, catalog);
        if (refused.isPresent()) {
            return refused.get().diagnostics();
        }
        Tree tree = YamlReader.read(file.source());
        return ExercisesFile.isOne(tree)
                ? ExercisesFile.diagnostics(tree, catalog)
                : of(file, tree, catalog, all(today)).diagnostics();
    }

    /**
     * Gives the text of the program with the exercises of the files that it uses in it.
     *
     * @return a text that reads as the same program without those files; the text itself where it uses none
     */
    public SourceText whole() {
        return program.map(read -> Bundle.of(source, read, used, catalog)).orElse(source);
    }

    /**
     * Says whether an error keeps the program from being used.
     *
     * @return true where a diagnostic is an error
     */
    public boolean blocks() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * Lists what a person is to be told before the first start: the findings that concern safety, but for mere advice.
     *
     * @return the diagnostics of the rules that look for what can hurt, in the order of the file
     */
    public List<Diagnostic> safety() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.ADVICE)
                .filter(diagnostic -> Checks.find(diagnostic.rule())
                        .filter(rule -> rule.group() == Group.CAN_HURT)
                        .isPresent())
                .toList();
    }

    /** Which rules are run over a program that was read. */
    @FunctionalInterface
    private interface Rules {

        Rules NONE = (program, catalog, programs, read, alsoSilenced) -> List.of();

        Rules ERRORS = (program, catalog, programs, read, alsoSilenced) -> Errors.of(program, catalog, programs, read);

        List<Finding> run(
                Program program, Catalog catalog, List<String> programs, Extent read, Set<String> alsoSilenced);
    }

    private static Rules all(Optional<LocalDate> today) {
        return (program, catalog, programs, read, alsoSilenced) ->
                Checks.run(program, catalog, programs, read, alsoSilenced, today);
    }

    private static Set<String> silencedEverywhere(Program program) {
        return program.allow().stream().map(Allowance::rule).collect(Collectors.toUnmodifiableSet());
    }

    /** The silenced rules of which the YAML reader has a problem to tell. */
    private static Set<String> rulesOf(Tree tree, Set<String> silenced) {
        return tree.problems().stream()
                .filter(problem -> !problem.isError() && silenced.contains(problem.rule()))
                .map(problem -> problem.rule())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Diagnostic diagnostic(SourceText source, ProgramReading reading, Finding finding) {
        Optional<UsedFile> elsewhere = reading.used().stream()
                .filter(file -> file.holds(finding.place()))
                .findFirst();
        return new Diagnostic(
                elsewhere.map(UsedFile::source).orElse(source),
                elsewhere.map(UsedFile::places).orElse(reading.places()).span(finding.place()),
                finding.severity(),
                finding.rule().id(),
                finding.message(),
                Optional.of(finding.why()),
                Optional.of(finding.help()));
    }
}
