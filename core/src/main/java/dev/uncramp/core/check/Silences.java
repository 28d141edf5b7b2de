package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.Allowance;
import java.util.List;

/**
 * What a program silences.
 *
 * @param all each silence with the place that it counts for
 */
record Silences(List<Placed<Allowance>> all) {

    static Silences of(Overview program) {
        return new Silences(program.silences());
    }

    /** Whether a finding is silenced; an error never is. */
    boolean cover(Finding finding) {
        return finding.severity() != Severity.ERROR && all.stream().anyMatch(silence -> names(silence, finding));
    }

    /** Whether a silence is meant for a finding. */
    static boolean names(Placed<Allowance> silence, Finding finding) {
        return finding.place().isWithin(silence.place())
                && silence.thing().rule().equals(finding.rule().id());
    }
}
