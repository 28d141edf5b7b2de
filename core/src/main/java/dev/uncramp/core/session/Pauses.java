package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Grade;
import dev.uncramp.core.program.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The pauses inside an exercise.
 *
 * @param exercise the exercise
 * @param parts the parts of its dose
 * @param grade the grade of the program, by which the exercise's usual rest goes
 * @param reading which end of a range is read
 */
record Pauses(Exercise exercise, DoseParts parts, Optional<Grade> grade, Reading reading) {

    /** From one side to the other. */
    Step change(StepMaker maker, Side to) {
        Duration time = parts.change().isPresent() ? reading.time(parts.change().get()) : Limits.change(exercise);
        return maker.pause(StepKind.CHANGE, time, to);
    }

    /** The change between alternating turns, where one is written; else it lies in the movement. */
    Optional<Step> writtenChange(StepMaker maker, Side to) {
        return parts.change().map(time -> maker.pause(StepKind.CHANGE, reading.time(time), to));
    }

    /** Between two repetitions, where it is written. */
    Optional<Step> relax(StepMaker maker, Side side) {
        return relaxTime().map(time -> maker.pause(StepKind.RELAX, time, side));
    }

    Optional<Duration> relaxTime() {
        return parts.relax().map(reading::time);
    }

    /**
     * After a set, before the next: the written rest; else the written relax once more; else the change to the other
     * side, whose turn is the rest; else the exercise's usual rest, or the one assumed for its kind. A written rest of 0
     * is no rest.
     */
    List<Step> betweenSets(StepMaker maker, Side from, Side to) {
        if (parts.rest().filter(rest -> !reading.time(rest).isZero()).isPresent()) {
            return List.of(maker.pause(StepKind.REST, reading.time(parts.rest().get()), Side.BOTH));
        }
        if (parts.rest().isEmpty() && parts.relax().isPresent()) {
            return List.of(maker.pause(StepKind.RELAX, relaxTime().orElse(Duration.ZERO), from));
        }
        if (from != to) {
            return List.of(change(maker, to));
        }
        if (parts.rest().isPresent()) {
            return List.of();
        }
        Duration assumed =
                exercise.restFor(grade).map(reading::time).orElseGet(() -> Limits.assumedRest(exercise.kind()));
        return assumed.isZero() ? List.of() : List.of(maker.pause(StepKind.REST, assumed, Side.BOTH));
    }
}
