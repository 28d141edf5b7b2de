package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The few rules that can find an error, run alone: to start a session, the others are not even loaded. */
public final class Errors {

    /** That no other rule finds an error is proved by a test. */
    private static final List<Rule> RULES =
            List.of(new CircularLadder(), new SessionTooLong(), new UnknownNextProgram());

    private Errors() {}

    /**
     * Finds what keeps a program from being used.
     *
     * @param program the program
     * @param catalog the exercises it may name, its own among them
     * @param programs the ids of the programs that come with Uncramp
     * @param read how much of it could be read: rules that need more are left out
     * @return the errors that {@link Checks} would find
     */
    public static List<Finding> of(Program program, Catalog catalog, Collection<String> programs, Extent read) {
        Overview overview = Overview.of(program, catalog, programs, read.covers(Extent.SESSIONS), Optional.empty());
        return RULES.stream()
                .filter(rule -> read.covers(rule.needs()))
                .flatMap(rule -> rule.check(overview).stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
