package dev.uncramp.core.library;

import dev.uncramp.core.authoring.ProgramReading;
import dev.uncramp.core.check.Extent;
import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Problem;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells how much of a program could be read: an error in its goal keeps no check from looking at its sessions. */
final class ReadExtent {

    /** What is said of a program beside its sessions, and changes nothing in them. */
    private static final Set<String> BESIDE = Set.of(
            "id",
            "version",
            "goal",
            "for",
            "gate",
            "avoid",
            "author",
            "reviewed",
            "contact",
            "call when",
            "source",
            "care",
            "progress");

    private ReadExtent() {}

    static Extent of(Tree tree, ProgramReading reading) {
        List<Diagnostic> errors = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty() && !tree.hasErrors()) {
            return Extent.WHOLE;
        }
        Stream<Span> places = Stream.concat(
                errors.stream().map(Diagnostic::span),
                tree.problems().stream().filter(Problem::isError).map(Problem::span));
        boolean beside = tree.brokenAt().isEmpty()
                && errors.stream().allMatch(error -> error.source().equals(tree.source()))
                && places.allMatch(place -> isBeside(tree, place));
        return beside ? Extent.SESSIONS : Extent.PARTS;
    }

    private static boolean isBeside(Tree tree, Span place) {
        return tree.root()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .filter(map -> map.entries().stream()
                        .anyMatch(entry ->
                                BESIDE.contains(entry.name()) && entry.span().contains(place)))
                .isPresent();
    }
}
