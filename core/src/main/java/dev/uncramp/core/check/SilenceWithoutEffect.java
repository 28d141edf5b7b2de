package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.exercise.Catalog;
import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.Terms;
import dev.uncramp.core.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds an {@code allow} that silences nothing.
 *
 * <p><b>What.</b> A place names a check that finds nothing there, or that does not exist.
 *
 * <p><b>Why.</b> A silence outlives its reason. The next one who changes the line would be told nothing.
 *
 * <p><b>Example.</b> {@code allow: {missing-schedule: the leaflet gives none}} in a program with a schedule.
 *
 * <p><b>Instead.</b> Take the line out.
 */
final class SilenceWithoutEffect implements Rule {

    /** Makes the rule; it holds nothing. */
    public SilenceWithoutEffect() {}

    private static final int MOST_NEAREST = 3;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public List<Finding> check(Program program, Catalog catalog) {
        return unused(program, Checks.found(program, catalog, true), Set.of(), true);
    }

    /**
     * The silences that no finding needs; those for the named rules of the reader are left alone. Of a program that
     * was read with errors only those that name no check can be told.
     */
    List<Finding> unused(Program program, List<Finding> found, Set<String> usedElsewhere, boolean isWhole) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known = new HashSet<>(Checks.ids());
        for (Walk.Placed<Allowance> silence : silences(program)) {
            String rule = silence.thing().rule();
            boolean used = found.stream().anyMatch(finding -> covers(silence, finding));
            if (used || (silence.place().equals(ProgramPath.root()) && usedElsewhere.contains(rule))) {
                continue;
            }
            ProgramPath place = silence.place().child("allow").child(rule);
            List<String> nearest = Nearest.of(rule, known, MOST_NEAREST);
            if (known.contains(rule) && isWhole) {
                findings.add(Finding.of(this, place, "`%s` finds nothing here".formatted(rule), "Take it out."));
            } else if (!known.contains(rule)) {
                findings.add(Finding.of(
                        this,
                        place,
                        "there is no check `%s`".formatted(rule),
                        nearest.isEmpty()
                                ? "Take it out."
                                : "Did you mean `%s`?".formatted(String.join("`, `", nearest))));
            }
        }
        return findings;
    }

    static boolean isSilenced(Program program, Finding finding) {
        return silences(program).stream().anyMatch(silence -> covers(silence, finding));
    }

    private static boolean covers(Walk.Placed<Allowance> silence, Finding finding) {
        return silence.thing().rule().equals(finding.rule()) && finding.place().isWithin(silence.place());
    }

    private static List<Walk.Placed<Allowance>> silences(Program program) {
        List<Walk.Placed<Allowance>> silences = new ArrayList<>();
        program.allow().forEach(silence -> silences.add(new Walk.Placed<>(ProgramPath.root(), silence)));
        for (Walk.Placed<Terms> terms : Walk.through(program).terms()) {
            terms.thing().allow().forEach(silence -> silences.add(new Walk.Placed<>(terms.place(), silence)));
        }
        return silences;
    }
}
