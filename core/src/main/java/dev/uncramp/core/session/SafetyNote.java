package dev.uncramp.core.session;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of an exercise's note stays where an easier one stands in for it: how to be safe, which is true of both, but not how
 * the harder one is done [usual practice].
 */
final class SafetyNote {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    /** What not to do, hold on, stop, someone near, something to hold near by. */
    private static final Pattern SAFE = Pattern.compile(
            "^(?:do not|don't|never|hold on|hold the|hold a|stop|not alone|stand (?:near|beside|next to|close"
                    + " to|by)|have (?:someone|somebody|a chair)|with (?:someone|somebody)|keep (?:one hand|a hand|both"
                    + " hands|your hands|a chair)|use (?:your hands|a hand|one hand|both hands)).*",
            Pattern.CASE_INSENSITIVE);

    private SafetyNote() {}

    static Optional<SafeText> of(Optional<SafeText> note) {
        String kept = note.stream()
                .flatMap(text -> Stream.of(SENTENCE.split(text.oneLine())))
                .filter(sentence -> SAFE.matcher(sentence).matches())
                .collect(Collectors.joining(" "));
        return kept.isEmpty() ? Optional.empty() : Optional.of(SafeText.of(kept));
    }
}
