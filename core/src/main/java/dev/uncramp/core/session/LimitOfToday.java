package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.dose.Count;
import dev.uncramp.core.program.PainLimits;
import dev.uncramp.core.program.PainRule;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import java.util.Optional;

/** Finds the pain limit that a rule sets for a day; in a week without a row the lowest one counts. */
final class LimitOfToday {

    private LimitOfToday() {}

    static Optional<PainLimit> of(Optional<PainRule> rule, Program program, Prescription today) {
        return rule.flatMap(PainRule::limit)
                .map(limits -> limits.match(new PainLimits.Cases<Count>() {
                    @Override
                    public Count always(PainLimits.Always always) {
                        return always.limit();
                    }

                    @Override
                    public Count byRow(PainLimits.ByRow byRow) {
                        return new RowChoice(RowWeek.of(program, today), new LevelsOfToday(program))
                                .of(byRow.rows(), ProgramPath.root())
                                .orElseGet(byRow::lowest);
                    }
                }))
                .map(Count::planned)
                .map(PainLimit::of);
    }
}
