package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.ProgramPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds exercises of one's own whose easier or harder ones lead back to them. */
final class CircularLadder implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("An exercise of your own whose `easier` ones lead back to itself, step by step; the same for"
                        + " `harder`.")
                .why("No exercise is easier than itself. On a sore day the person would be sent round in a circle.")
                .source("usual practice")
                .example("""
                    exercises:
                      chair-squat: {name: Chair squat, kind: strength, easier: wall-squat}
                      wall-squat: {name: Wall squat, kind: strength, easier: chair-squat}
                    """)
                .instead("""
                    exercises:
                      chair-squat: {name: Chair squat, kind: strength, harder: wall-squat}
                      wall-squat: {name: Wall squat, kind: strength, easier: chair-squat}
                    """);
    }

    @Override
    public List<Finding> check(Overview program) {
        List<Finding> findings = new ArrayList<>();
        look(program, "easier", Exercise::easier, findings);
        look(program, "harder", Exercise::harder, findings);
        return findings;
    }

    /** Tells each circle once, at the first of its exercises. */
    private void look(
            Overview program, String key, Function<Exercise, List<ExerciseId>> rungs, List<Finding> findings) {
        Ladder ladder = new Ladder(program.catalog(), rungs);
        List<Exercise> told = new ArrayList<>();
        for (Exercise own : program.program().exercises()) {
            boolean known = told.stream()
                    .anyMatch(other -> ladder.leadingTo(own.id(), rungs.apply(other))
                                    .isPresent()
                            && ladder.leadingTo(other.id(), rungs.apply(own)).isPresent());
            if (!known) {
                circle(own, key, rungs.apply(own), ladder).ifPresent(finding -> {
                    findings.add(finding);
                    told.add(own);
                });
            }
        }
    }

    private Optional<Finding> circle(Exercise own, String key, List<ExerciseId> rungs, Ladder ladder) {
        return ladder.leadingTo(own.id(), rungs)
                .map(first -> Finding.of(
                        this,
                        ProgramPath.of("exercises", own.id().value(), key),
                        first.equals(own.id())
                                ? "`%s` is its own `%s`".formatted(own.id(), key)
                                : "`%s` leads from `%s` to `%s`, and from there back to `%s`"
                                        .formatted(key, own.id(), first, own.id()),
                        "Take it out at one of them, or name another exercise there."));
    }
}
