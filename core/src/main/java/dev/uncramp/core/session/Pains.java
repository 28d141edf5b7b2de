package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Limits;
import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainScore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was said about pain.
 *
 * @param before the score before the session
 * @param highest the highest score of each exercise
 * @param last the last score of each exercise
 * @param red the exercises that ended red
 * @param after the score at the end
 */
record Pains(
        Optional<PainScore> before,
        Map<Integer, PainScore> highest,
        Map<Integer, Told> last,
        Set<Red> red,
        Optional<PainScore> after) {

    static final Pains NONE = new Pains(Optional.empty(), Map.of(), Map.of(), Set.of(), Optional.empty());

    /**
     * A score that was told.
     *
     * @param score the score
     * @param band what it means
     */
    record Told(PainScore score, PainBand band) {}

    /**
     * An exercise that ended red.
     *
     * @param item its number
     * @param eased whether it was the easier one, which counts as an exercise of its own
     */
    record Red(int item, boolean eased) {}

    /** Copies what it holds. */
    Pains {
        highest = Map.copyOf(highest);
        last = Map.copyOf(last);
        red = Set.copyOf(red);
    }

    Pains startingFrom(Optional<PainScore> score) {
        return new Pains(score, highest, last, red, after);
    }

    Pains endingAt(PainScore score) {
        return new Pains(before, highest, last, red, Optional.of(score));
    }

    Pains with(Red exercise, PainScore score, PainBand band) {
        Map<Integer, PainScore> scores = new HashMap<>(highest);
        scores.merge(exercise.item(), score, PainScore::max);
        Map<Integer, Told> told = new HashMap<>(last);
        told.put(exercise.item(), new Told(score, band));
        Set<Red> reds = new HashSet<>(red);
        if (band == PainBand.RED) {
            reds.add(exercise);
        }
        return new Pains(before, scores, told, reds, after);
    }

    PainBand bandOf(int item) {
        Told told = last.get(item);
        return told == null ? PainBand.NOT_ANSWERED : told.band();
    }

    boolean isRed(int item, boolean eased) {
        return red.contains(new Red(item, eased));
    }

    boolean endSession() {
        return red.size() >= Limits.REDS_THAT_END;
    }
}
