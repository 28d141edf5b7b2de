package dev.uncramp.tui.app;

import dev.uncramp.core.session.Moment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A short remark that stands for a few seconds, such as what was logged.
 *
 * @param text its key in the bundle
 * @param arguments what stands in its places
 * @param until when it goes, by the run's steady clock
 */
public record Note(String text, List<String> arguments, Duration until) {

    /** How long a remark stands: a person two metres away needs some seconds to look up. */
    static final Duration TIME = Duration.ofSeconds(6);

    /** What a key that does nothing is answered with. */
    private static final Set<String> REFUSALS =
            Set.of("note.no-use", "note.answers", "note.no-such-number", "note.most", "note.least");

    /** Keeps the arguments as they are. */
    public Note {
        arguments = List.copyOf(arguments);
    }

    /** A remark that stands from now on. */
    static Note at(Moment now, String text, Object... arguments) {
        List<String> said = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Note(text, said, now.elapsed().plus(TIME));
    }

    /**
     * Tells whether it says what answers a question.
     *
     * @return true where a key answered nothing
     */
    public boolean asksForAnswer() {
        return text.equals("note.answers");
    }

    /** Whether it says that a key had no use. */
    boolean refuses() {
        return REFUSALS.contains(text);
    }
}
