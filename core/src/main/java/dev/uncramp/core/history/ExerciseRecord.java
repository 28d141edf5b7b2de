package dev.uncramp.core.history;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.session.Tally;
import java.util.List;
import java.util.Optional;

/**
 * What was prescribed and done of one exercise of a program.
 *
 * @param place where it stands in the program
 * @param exercise what was prescribed for the day
 * @param insteadOf the exercise as written, where another one stood in for it
 * @param dose the dose of the day, as a dose line
 * @param sets what was done, played or skipped, for each round, set and side; also of an easier one taken on the way
 * @param pain the highest score during it, or empty where none was told
 */
public record ExerciseRecord(
        ProgramPath place,
        ExerciseId exercise,
        Optional<ExerciseId> insteadOf,
        String dose,
        List<Tally> sets,
        Optional<PainScore> pain) {

    /** Copies the list. */
    public ExerciseRecord {
        sets = List.copyOf(sets);
    }

    /**
     * Tells whether all of it was done by someone who was there.
     *
     * @return true where every set that was prescribed is done; an easier one taken on the way does not count as all
     */
    public boolean isAllDone() {
        return !sets.isEmpty() && sets.stream().allMatch(set -> !set.eased() && set.result() == Tally.Result.DONE);
    }

    /**
     * Tells whether any of it was begun.
     *
     * @return true where a repetition was done or ran by
     */
    public boolean isBegun() {
        return sets.stream().anyMatch(set -> set.done() + set.played() > 0);
    }
}
