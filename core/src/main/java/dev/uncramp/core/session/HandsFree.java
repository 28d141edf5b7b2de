package dev.uncramp.core.session;

import dev.uncramp.core.dose.SingleDose;
import dev.uncramp.core.dose.Support;
import dev.uncramp.core.exercise.Exercise;
import dev.uncramp.core.exercise.Instructions;
import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an exercise usually offers, such as "Use your hands if you need them", is not told where the program says no
 * hands: its own words stand. What is told for a moment of need, such as "Hold on with both hands if you sway", stays.
 */
final class HandsFree {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    private static final String HANDS = "\\b(?:hands?|hold on|hold the|holding)\\b";

    /** Such as {@code No hands.}, {@code Do not use your hands.} or {@code Stand up without holding on.} */
    private static final Pattern WITHOUT =
            Pattern.compile("\\b(?:no|not|never|without|don't)(?: \\p{L}+){0,2} " + HANDS, Pattern.CASE_INSENSITIVE);

    private static final Pattern OFFER =
            Pattern.compile(HANDS + ".* if you (?:like|need (?:them|it|to))\\b.*", Pattern.CASE_INSENSITIVE);

    private HandsFree() {}

    /** The exercise as it is told beside a dose and a note. */
    static Exercise of(Exercise exercise, SingleDose dose, Optional<SafeText> note) {
        boolean free = dose.parts().support().filter(Support.NO_HANDS::equals).isPresent()
                || note.filter(text -> WITHOUT.matcher(text.oneLine()).find()).isPresent();
        return free ? exercise.with(without(exercise.instructions())) : exercise;
    }

    private static Instructions without(Instructions told) {
        List<SafeText> move = told.move().stream()
                .flatMap(text -> without(Optional.of(text)).stream())
                .toList();
        return new Instructions(without(told.setUp()), move, told.feel(), told.breathe(), without(told.avoid()));
    }

    private static Optional<SafeText> without(Optional<SafeText> told) {
        String kept = told.stream()
                .flatMap(text -> Stream.of(SENTENCE.split(text.oneLine())))
                .filter(sentence -> !OFFER.matcher(sentence).find())
                .collect(Collectors.joining(" "));
        return kept.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(kept));
    }
}
