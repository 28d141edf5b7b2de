package dev.uncramp.core.session;

import dev.uncramp.core.dose.Intensity;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * What a step asks for beyond its time and its number of repetitions.
 *
 * @param amount what is counted, such as 20 steps, 5 breaths or 10 circles, as written, for one direction; empty for
 *     repetitions
 * @param way which of several directions it is, where the amount is done in each
 * @param held how long each repetition of one step is held, such as 3 breaths
 * @param until what ends it, in the words of the program
 * @param intensity how hard a part of an interval is
 * @param told whether the amount is what the therapist told
 * @param note what the program says to a step of care
 * @param through parts without a time of their own, gone through again and again until the step's time is over
 */
public record Asked(
        Optional<Measure> amount,
        Optional<Way> way,
        Optional<Measure> held,
        Optional<SafeText> until,
        Optional<Intensity> intensity,
        boolean told,
        Optional<SafeText> note,
        List<Phase> through) {

    /** Copies the list. */
    public Asked {
        through = List.copyOf(through);
    }

    private static final Asked NOTHING = new Asked(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of());

    /**
     * Gives nothing beyond time and number.
     *
     * @return what most steps ask for
     */
    public static Asked nothing() {
        return NOTHING;
    }

    Asked counting(Measure its) {
        return new Asked(Optional.of(its), way, held, until, intensity, told, note, through);
    }

    Asked holding(Measure its) {
        return new Asked(amount, way, Optional.of(its), until, intensity, told, note, through);
    }

    Asked endingWith(SafeText its) {
        return new Asked(amount, way, held, Optional.of(its), intensity, told, note, through);
    }

    Asked at(Optional<Intensity> its) {
        return new Asked(amount, way, held, until, its, told, note, through);
    }

    Asked noting(Optional<SafeText> its) {
        return new Asked(amount, way, held, until, intensity, told, its, through);
    }

    Asked goingThrough(List<Phase> phases) {
        return new Asked(amount, way, held, until, intensity, told, note, phases);
    }

    Asked asTold() {
        return new Asked(amount, way, held, until, intensity, true, note, through);
    }

    /** The same, in one of several directions. */
    Asked inWay(Way its) {
        return new Asked(amount, Optional.of(its), held, until, intensity, told, note, through);
    }
}
