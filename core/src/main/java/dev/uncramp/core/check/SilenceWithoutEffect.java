package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Allowance;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds an {@code allow} that silences nothing. */
final class SilenceWithoutEffect implements Rule {

    private static final int MOST_NEAREST = 3;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Group group() {
        return Group.CANNOT_BE_RIGHT;
    }

    @Override
    public About about() {
        return About.what("An `allow` names a check that finds nothing there, or that does not exist.")
                .why("An `allow` that is not needed hides the next mistake: whoever changes the line later"
                        + " is told nothing.")
                .source("usual practice")
                .example("""
                    schedule: daily
                    allow: {missing-schedule: the leaflet gives none}
                    """)
                .instead("""
                    schedule: daily
                    """);
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public List<Finding> check(Overview program) {
        return unused(Silences.of(program), Checks.found(program, true), Set.of(), Checks.judged(program, true));
    }

    /**
     * The silences that no finding needs; those for the named rules of the reader are left alone. Of checks that could
     * not look at everything, as in a program that was read with errors, nothing is told; what is no check is.
     */
    List<Finding> unused(Silences silences, List<Finding> found, Set<String> usedElsewhere, Set<String> judged) {
        List<Finding> findings = new ArrayList<>();
        for (Placed<Allowance> silence : silences.all()) {
            String rule = silence.thing().rule();
            boolean used = found.stream().anyMatch(finding -> Silences.covers(silence, finding));
            if (!used && !(silence.place().equals(ProgramPath.root()) && usedElsewhere.contains(rule))) {
                unused(silence.place().child("allow").child(rule), rule, judged, findings);
            }
        }
        return findings;
    }

    private void unused(ProgramPath place, String rule, Set<String> judged, List<Finding> findings) {
        Set<String> known = new HashSet<>(Checks.ids());
        List<String> nearest = Nearest.of(rule, known, MOST_NEAREST);
        if (judged.contains(rule)) {
            findings.add(Finding.of(
                    this,
                    place,
                    "the check `%s` finds nothing here, so there is nothing to allow".formatted(rule),
                    "Take it out."));
        } else if (!known.contains(rule)) {
            findings.add(Finding.of(
                    this,
                    place,
                    "there is no check `%s`".formatted(rule),
                    nearest.isEmpty() ? "Take it out." : "Did you mean `%s`?".formatted(String.join("`, `", nearest))));
        }
    }
}
