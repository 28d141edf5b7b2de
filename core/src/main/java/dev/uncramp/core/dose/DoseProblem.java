package dev.uncramp.core.dose;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * Something in a dose line that cannot be read or be meant.
 *
 * @param offset where it starts: code points of the original text before it, from 0
 * @param length how many code points it covers, at least 1, except in an empty line
 * @param message the fact, with the text quoted
 * @param expected what is allowed there, where that is a short list
 * @param help the remedy, such as the line as it should be
 * @param nearest known words that the text resembles, at most three
 */
public record DoseProblem(
        int offset,
        int length,
        SafeText message,
        Optional<SafeText> expected,
        Optional<SafeText> help,
        List<String> nearest) {

    /** Refuses a place before the line, with {@link IllegalArgumentException}. */
    public DoseProblem {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("a problem lies inside its line");
        }
        nearest = List.copyOf(nearest);
    }

    /** The same problem with another remedy. */
    DoseProblem with(String remedy) {
        return new DoseProblem(offset, length, message, expected, Optional.of(SafeText.shown(remedy)), List.of());
    }

    /**
     * Gives the message with what is allowed in a second sentence.
     *
     * @return the message for a diagnostic
     */
    public SafeText statement() {
        return expected.map(what -> SafeText.of(message.value() + "; expected " + what.value()))
                .orElse(message);
    }

    /**
     * Gives the remedy for a diagnostic: the help, or the nearest words.
     *
     * @return the remedy, or empty where there is none
     */
    public Optional<SafeText> remedy() {
        if (help.isPresent() || nearest.isEmpty()) {
            return help;
        }
        return Optional.of(SafeText.of("did you mean `" + String.join("`, `", nearest) + "`?"));
    }
}
