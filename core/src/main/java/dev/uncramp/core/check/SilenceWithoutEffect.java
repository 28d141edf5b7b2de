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
        return About.what("An `allow` names a check that finds nothing there, that does not exist, or that found an"
                        + " error: what can be right in no program is not allowed in one.")
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
    public Extent needs() {
        return Extent.WHOLE;
    }

    @Override
    public List<Finding> check(Overview program) {
        return unused(
                Silences.of(program),
                Checks.found(program, Extent.WHOLE),
                Set.of(),
                Checks.judged(program, Extent.WHOLE));
    }

    /**
     * The silences that no finding needs; those for the named rules of the reader are left alone. Of checks that could
     * not look at everything, as in a program that was read with errors, nothing is told; what is no check is.
     */
    List<Finding> unused(Silences silences, List<Finding> found, Set<String> usedElsewhere, Set<String> judged) {
        List<Finding> findings = new ArrayList<>();
        for (Placed<Allowance> silence : silences.all()) {
            String rule = silence.thing().rule();
            ProgramPath place = silence.place().child("allow").child(rule);
            List<Finding> meant = found.stream()
                    .filter(finding -> Silences.names(silence, finding))
                    .toList();
            if (meant.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                findings.add(ofAnError(place, rule));
            } else if (meant.isEmpty()
                    && !(silence.place().equals(ProgramPath.root()) && usedElsewhere.contains(rule))) {
                unused(place, rule, judged, findings);
            }
        }
        return findings;
    }

    private Finding ofAnError(ProgramPath place, String rule) {
        return Finding.of(
                this,
                place,
                "what `%s` finds here is an error, and an error cannot be allowed".formatted(rule),
                "Mend what it finds, and take this out.");
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
