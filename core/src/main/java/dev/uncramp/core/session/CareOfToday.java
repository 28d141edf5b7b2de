package dev.uncramp.core.session;

import dev.uncramp.core.program.CareStep;
import dev.uncramp.core.program.CareTime;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.TimeRange;
import java.util.Optional;

/**
 * Finds how long steps of care are today.
 *
 * @param choice chooses the row that counts today
 */
record CareOfToday(RowChoice choice) {

    /** Whether a step is left out, since it goes by week or level and has no row for today. */
    boolean isLeftOut(CareStep step, ProgramPath place) {
        return step.time().isPresent() && time(step, place).isEmpty();
    }

    /** Its time; empty where none is written, for today or at all. */
    Optional<TimeRange> time(CareStep step, ProgramPath place) {
        return step.time()
                .flatMap(written -> written.match(new CareTime.Cases<Optional<TimeRange>>() {
                    @Override
                    public Optional<TimeRange> always(CareTime.Always always) {
                        return Optional.of(always.time());
                    }

                    @Override
                    public Optional<TimeRange> byRow(CareTime.ByRow byRow) {
                        return choice.of(byRow.rows(), place);
                    }
                }));
    }
}
