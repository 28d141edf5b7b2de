package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import java.util.List;

/** Finds a course of exercise that does not say what it is for. */
final class MissingGoal implements Rule {

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Group group() {
        return Group.DOES_NOT_WORK;
    }

    @Override
    public About about() {
        return About.what("A program with a grade, and without a goal.")
                .why("A person who knows what it is for keeps at it, and can tell when it is reached.")
                .source("the checklist for describing treatments TIDieR, item 2: why [TID-1]")
                .example("grade: restore")
                .instead("""
                    grade: restore
                    goal: Walk to the shop and back with ease.
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.WHOLE;
    }

    @Override
    public List<Finding> check(Overview program) {
        return program.grade().isEmpty() || program.program().head().goal().isPresent()
                ? List.of()
                : List.of(Finding.of(
                        this,
                        ProgramPath.root(),
                        "the program does not say what it is to do for the person",
                        "Add a line such as `goal: Bend and walk with ease again.`"));
    }
}
