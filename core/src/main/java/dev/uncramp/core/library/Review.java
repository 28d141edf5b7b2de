package dev.uncramp.core.library;

import dev.uncramp.core.authoring.PathTable;
import dev.uncramp.core.authoring.ProgramReader;
import dev.uncramp.core.authoring.ProgramReading;
import dev.uncramp.core.check.Checks;
import dev.uncramp.core.check.Finding;
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
 * @param diagnostics everything to be said, in the order of the file
 */
public record Review(
        SourceText source, Optional<Program> program, Catalog catalog, PathTable places, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Review {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reviews the text of a program; never throws, whatever it holds.
     *
     * @param source the text
     * @param catalog the exercises that the program may name beside its own
     * @return the review
     */
    public static Review of(SourceText source, Catalog catalog) {
        Tree tree = YamlReader.read(source);
        ProgramReading reading = ProgramReader.read(tree, catalog);
        boolean whole = !tree.hasErrors() && !reading.hasErrors();
        Catalog all = reading.program()
                .map(program -> catalog.with(program.exercises()))
                .orElse(catalog);
        Set<String> silenced = reading.program().map(Review::silencedEverywhere).orElse(Set.of());
        List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
        reading.program().ifPresent(program -> Checks.run(program, all, whole, rulesOf(tree, silenced))
                .forEach(finding -> found.add(diagnostic(source, reading.places(), finding))));
        List<Diagnostic> said = Diagnostics.of(tree, found).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR || !silenced.contains(diagnostic.rule()))
                .toList();
        boolean blocked = said.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return new Review(source, blocked ? Optional.empty() : reading.program(), all, reading.places(), said);
    }

    /**
     * Reads and checks a program file.
     *
     * @param file the file as it was loaded
     * @param catalog where exercises are found
     * @return the review; where the file could not be loaded, it says why
     */
    public static Review of(SourceFile file, Catalog catalog) {
        return file.problem()
                .map(problem -> new Review(
                        file.source(),
                        Optional.empty(),
                        catalog,
                        PathTable.empty(),
                        List.of(Diagnostic.of(file.source(), problem))))
                .orElseGet(() -> of(file.source(), catalog));
    }

    /**
     * Says whether an error keeps the program from being used.
     *
     * @return true where a diagnostic is an error
     */
    public boolean blocks() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
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

    private static Diagnostic diagnostic(SourceText source, PathTable places, Finding finding) {
        return new Diagnostic(
                source,
                places.span(finding.place()),
                finding.severity(),
                finding.rule(),
                finding.message(),
                finding.help());
    }
}
