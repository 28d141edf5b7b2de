package dev.uncramp.core.check;

import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All rules, run over a program with its silences. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new HoleBetweenRows(),
            new MissingSchedule(),
            new SessionTooLong(),
            new SetsReadAsReps(),
            new UnequalTempo(),
            new SilenceWithoutEffect());

    private Checks() {}

    /**
     * Lists the rules.
     *
     * @return each rule once
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * Lists the ids by which rules are silenced.
     *
     * @return the id of each rule
     */
    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /**
     * Runs all rules and takes out what the program silences.
     *
     * @param program the program
     * @param catalog the exercises it may name, its own among them
     * @param isWhole false where it was read with errors: rules that look for what is missing are left out
     * @param alsoSilenced ids of rules outside this room that a silence of the whole program was needed for
     * @return the findings that are not silenced, and the silences that silence nothing
     */
    public static List<Finding> run(Program program, Catalog catalog, boolean isWhole, Set<String> alsoSilenced) {
        List<Finding> found = found(program, catalog, isWhole);
        List<Finding> findings = new ArrayList<>(found);
        findings.removeIf(finding -> SilenceWithoutEffect.isSilenced(program, finding));
        findings.addAll(new SilenceWithoutEffect().unused(program, found, alsoSilenced, isWhole));
        return findings;
    }

    /** What all rules but the one about silences find, silenced or not. */
    static List<Finding> found(Program program, Catalog catalog, boolean isWhole) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!(rule instanceof SilenceWithoutEffect) && (isWhole || !rule.needsWhole())) {
                found.addAll(rule.check(program, catalog));
            }
        }
        return found;
    }
}
