package dev.uncramp.core.build;

import dev.uncramp.core.dose.Count;
import dev.uncramp.core.dose.DoseParts;
import dev.uncramp.core.dose.Effort;
import dev.uncramp.core.dose.Goal;
import dev.uncramp.core.dose.Interval;
import dev.uncramp.core.dose.KnownUnit;
import dev.uncramp.core.dose.Label;
import dev.uncramp.core.dose.Measure;
import dev.uncramp.core.dose.Pace;
import dev.uncramp.core.dose.Phase;
import dev.uncramp.core.dose.SingleDose;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A walk: easy minutes, brisk ones, and as many easy ones again, a.4 [NHLBI-sc].
 *
 * @param easy the easy minutes before and again after the brisk ones
 * @param brisk the brisk minutes; none where it is easy all the way
 */
record Walk(int easy, int brisk) {

    /** Minutes of walking at most: 30, a.4 [AAFP-walk]. */
    static final int MOST = 30;

    /** The easy minutes before and after brisk ones: 5, a.4 [NHLBI-sc]; fewer in a short walk, [usual practice]. */
    private static final int EASY = 5;

    /** A walk is easy all the way below this many minutes: [usual practice]. */
    private static final int SHORT = 6;

    /** Brisk minutes at most: 30, in the last of 12 weeks, a.4 [NHLBI-sc]. */
    private static final int MOST_BRISK = 30;

    static Walk of(int minutes) {
        int easy = minutes < SHORT ? minutes : Math.min(EASY, minutes / 4);
        return new Walk(easy, minutes < SHORT ? 0 : minutes - 2 * easy);
    }

    /** The walk of a dose that is brisk in its middle, as this makes it. */
    static Optional<Walk> briskIn(SingleDose dose) {
        return IntStream.rangeClosed(SHORT, MOST)
                .mapToObj(Walk::of)
                .filter(walk -> walk.dose().equals(dose))
                .findFirst();
    }

    /** The same with more brisk minutes, where that is not too many. */
    Optional<Walk> longer(int more) {
        return Optional.of(new Walk(easy, brisk + more)).filter(walk -> walk.brisk <= MOST_BRISK);
    }

    SingleDose dose() {
        return brisk == 0
                ? new SingleDose(
                        Goal.of(minutes(easy)),
                        DoseParts.builder().effort(Effort.of(Pace.EASY)).build())
                : SingleDose.of(new Interval(
                        Count.ONE,
                        Optional.empty(),
                        List.of(part(easy, "easy"), part(brisk, "brisk"), part(easy, "easy"))));
    }

    private static Phase part(int minutes, String label) {
        return new Phase.Timed(minutes(minutes), new Label(label), Optional.empty());
    }

    static Measure minutes(int number) {
        return Measure.of(number, KnownUnit.MINUTES);
    }
}
