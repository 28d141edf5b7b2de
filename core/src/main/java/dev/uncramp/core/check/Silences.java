package dev.uncramp.core.check;

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

    boolean cover(Finding finding) {
        return all.stream().anyMatch(silence -> covers(silence, finding));
    }

    static boolean covers(Placed<Allowance> silence, Finding finding) {
        return finding.place().isWithin(silence.place())
                && silence.thing().rule().equals(finding.rule().id());
    }
}
