package dev.uncramp.core.handout;

import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Neighbouring pain scores that mean the same.
 *
 * @param from the lowest
 * @param to the highest
 * @param meaning what they mean
 * @param <T> what they mean
 */
record PainRange<T>(int from, int to, T meaning) {

    /** Asks what each score of the scale means, and joins neighbours of one meaning. */
    static <T> List<PainRange<T>> of(Function<PainScore, T> meaning) {
        List<PainRange<T>> ranges = new ArrayList<>();
        for (int score = PainScore.LOWEST; score <= PainScore.HIGHEST; score++) {
            T meant = meaning.apply(PainScore.of(score));
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).meaning().equals(meant)) {
                ranges.set(last, new PainRange<>(ranges.get(last).from(), score, meant));
            } else {
                ranges.add(new PainRange<>(score, score, meant));
            }
        }
        return ranges;
    }

    SafeText said(Sheet sheet) {
        return from == to ? SafeText.of(String.valueOf(from)) : sheet.say("value.range", from, to);
    }
}
