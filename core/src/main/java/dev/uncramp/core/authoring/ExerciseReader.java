package dev.uncramp.core.authoring;

import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.source.MapNode;
import dev.uncramp.core.source.Span;
import dev.uncramp.core.source.Tree;
import java.util.Optional;

/** Reads an exercise from the tree of its file. */
public final class ExerciseReader {

    private ExerciseReader() {}

    /**
     * Reads an exercise; never throws, whatever the tree holds.
     *
     * <p>Whether the easier and harder exercises exist is not looked at: a ladder holds ids.
     *
     * @param tree the tree of the file
     * @param id the id of the exercise, which is the name of its file
     * @return the exercise as far as it could be read, with every problem
     */
    public static ExerciseReading read(Tree tree, ExerciseId id) {
        Findings findings = new Findings(tree);
        Optional<Exercise> exercise = Optional.empty();
        if (tree.root().orElse(null) instanceof MapNode map && !map.entries().isEmpty()) {
            MapNode.Entry first = map.entries().get(0);
            findings.place(ProgramPath.root(), first.key().span());
            exercise = new ExerciseFields(findings).exercise(id, map, first.key(), ProgramPath.root());
        } else if (findings.isWhole()) {
            findings.error("no-exercise", Span.START, "the file has no exercise", "An exercise starts with `name:`.");
        }
        return new ExerciseReading(exercise, findings.places(), findings.diagnostics());
    }
}
