package dev.uncramp.core.check;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import java.util.List;

/** Finds a course of exercise that does not say how much pain is fine. */
final class MissingPainRule implements Rule {

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
        return About.what("A program with a grade that gives no pain limit, and no pain that a clinician ordered. The"
                        + " limit of the grade counts then: 3, 4 or 5.")
                .why("How much pain is fine, and when to stop, is for you to say; the usual number may not be yours.")
                .source("the pain-monitoring model; the checklist for exercise reports CERT, item 11 [EVEX]"
                        + " [CERT-form]")
                .example("grade: build")
                .instead("""
                    grade: build
                    pain: {limit: 4, settle: by next morning}
                    """);
    }

    @Override
    public Extent needs() {
        return Extent.WHOLE;
    }

    @Override
    public List<Finding> check(Overview program) {
        boolean says = program.program().sessions().stream()
                .allMatch(session -> program.program()
                        .painOf(session)
                        .filter(pain ->
                                pain.limit().isPresent() || pain.target().isPresent())
                        .isPresent());
        return program.grade().isEmpty() || says
                ? List.of()
                : List.of(Finding.of(
                        this,
                        ProgramPath.root(),
                        "the program does not say how much pain is fine; %s of 10 counts then, as for all of `grade: %s`"
                                .formatted(
                                        Limits.usualPainLimit(program.grade()).value(),
                                        program.grade().get().word()),
                        "Add a line such as `pain: {limit: %s, settle: by next morning}`."
                                .formatted(
                                        Limits.usualPainLimit(program.grade()).value())));
    }
}
