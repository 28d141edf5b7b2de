package dev.uncramp.core.session;

import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.program.ItemDose;
import dev.uncramp.core.program.Prescription;
import dev.uncramp.core.program.Program;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.program.RisesByWeek;
import dev.uncramp.core.program.SessionPlan;
import dev.uncramp.core.program.SessionWeeks;
import dev.uncramp.core.program.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the days of a program have in common and is made once for all of them. It belongs to one thread. */
final class Common {

    private final Program program;
    private final LevelsOfToday levels;
    private final SessionWeeks weeks;
    private final Map<ProgramPath, ItemDose> rising;
    private final Map<Key, List<Step>> turns = new HashMap<>();

    /** A turn; the very same dose is meant, since comparing doses costs more than making their steps. */
    private record Key(Exercise exercise, SingleDose dose, StepMaker maker, Optional<Side> sore, Reading reading) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.dose == dose
                    && key.exercise == exercise
                    && key.reading == reading
                    && key.maker.equals(maker)
                    && key.sore.equals(sore);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(dose) + maker.round();
        }
    }

    Common(Program program) {
        this(program, RisesByWeek.of(program));
    }

    Common(Program program, Map<ProgramPath, ItemDose> rising) {
        this.program = program;
        this.weeks = SessionWeeks.of(program);
        this.rising = rising;
        this.levels = new LevelsOfToday(program);
    }

    /** In which weeks each session is done. */
    SessionWeeks weeks() {
        return weeks;
    }

    /** What rises by the week, in rows, by the place of its item. */
    Map<ProgramPath, ItemDose> rising() {
        return rising;
    }

    /** The first week in which a session is done. */
    int from(SessionPlan session) {
        return weeks.from(session);
    }

    /** What was chosen for today, with the level that is in force where none was chosen. */
    RowChoice rows(Prescription today) {
        return new RowChoice(levels.of(today), levels);
    }

    List<Step> steps(Exercise exercise, SingleDose dose, StepMaker maker, Optional<Side> sore, Reading reading) {
        Key key = new Key(exercise, dose, maker, sore, reading);
        List<Step> known = turns.get(key);
        if (known == null) {
            known = DoseSteps.of(exercise, dose, program.grade(), maker, sore, reading);
            turns.put(key, known);
        }
        return known;
    }
}
