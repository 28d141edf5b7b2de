package dev.uncramp.core.authoring;

import dev.uncramp.core.diagnostic.Diagnostic;
import dev.uncramp.core.diagnostic.Diagnostics;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Node;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that holds nothing but exercises, for programs beside it to use: ids, each with an exercise under it. */
public final class ExercisesFile {

    private static final String FORM = "Write ids at the start of the line, each with an exercise under it.";

    private ExercisesFile() {}

    /**
     * Says whether a file is one of exercises: names with exercises under them, and no name of a program.
     *
     * @param tree the tree of a file
     * @return true where it cannot be meant as a program
     */
    public static boolean isOne(Tree tree) {
        return tree.root().orElse(null) instanceof MapNode map
                && map.entries().stream().noneMatch(entry -> Keys.PROGRAM.contains(entry.name()))
                && map.entries().stream().anyMatch(entry -> looksLikeExercise(entry.value()));
    }

    private static boolean looksLikeExercise(Node value) {
        return value instanceof MapNode exercise
                && (exercise.entry("name").isPresent() || exercise.entry("kind").isPresent());
    }

    /**
     * Says what is the matter with a file of exercises, whatever program uses it.
     *
     * <p>Whether the easier and harder exercises exist is not looked at: they may stand in the program.
     *
     * @param tree the tree of the file
     * @param catalog the built-in exercises
     * @return everything that is the matter, in the order of the file
     */
    public static List<Diagnostic> diagnostics(Tree tree, Catalog catalog) {
        Findings findings = new Findings(tree);
        exercises(tree, findings, catalog);
        return Diagnostics.of(tree, findings.diagnostics());
    }

    /** How the language would write what the exercises say, by the places of the scalars. */
    static Map<Span, String> written(Tree tree, Catalog catalog) {
        Findings findings = new Findings(tree);
        exercises(tree, findings, catalog);
        return findings.written();
    }

    /** The exercises as far as they could be read. */
    static List<Exercise> exercises(Tree tree, Findings findings, Catalog catalog) {
        return map(tree, findings)
                .map(map -> new OwnExercisesReader(findings, catalog).read(map, List.of()))
                .orElse(List.of());
    }

    /** The exercises of the file; empty, with a problem, where it holds something else. */
    static Optional<MapNode> map(Tree tree, Findings findings) {
        Optional<Node> root = tree.root();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!(root.get() instanceof MapNode map) || map.entries().isEmpty()) {
            findings.error("no-exercise", root.get().span(), "the file has no exercises", FORM);
            return Optional.empty();
        }
        Optional<MapNode.Entry> program =
                map.entry("uncramp").or(() -> map.entry("session")).or(() -> map.entry("sessions"));
        program.ifPresent(entry -> findings.error(
                "no-exercise", entry.key().span(), "the file is a program, not a file of exercises", FORM));
        return program.isPresent() ? Optional.empty() : Optional.of(map);
    }
}
