package dev.uncramp.core.session;

import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.ExerciseId;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * An exercise of today's session with the dose that was resolved for it.
 *
 * @param index its number in the timeline, from 0
 * @param place where it stands in the program
 * @param block the name of its block; empty straight in the session
 * @param exercise what is done: the easier one in the gentler session, where there is one
 * @param insteadOf the exercise as written, where another one stands in for it
 * @param dose the dose as resolved for today
 * @param choices every dose that may be chosen in place of it, as written; one where there is no choice
 * @param note the program's note
 * @param optional whether it may be skipped and counts as kept
 * @param steps its steps in the timeline, with the pauses inside it and the one after it; in all rounds
 * @param easier the easier exercise with its own steps, counted from 0 and of one round, for a day on which this one
 *     hurts
 */
public record TimelineItem(
        int index,
        ProgramPath place,
        Optional<SafeText> block,
        Exercise exercise,
        Optional<ExerciseId> insteadOf,
        SingleDose dose,
        List<SingleDose> choices,
        Optional<SafeText> note,
        boolean optional,
        List<Step> steps,
        Optional<TimelineItem> easier) {

    /** Copies the lists. */
    public TimelineItem {
        choices = List.copyOf(choices);
        steps = List.copyOf(steps);
    }

    TimelineItem with(List<Step> itsSteps) {
        return new TimelineItem(
                index, place, block, exercise, insteadOf, dose, choices, note, optional, itsSteps, easier);
    }
}
