package dev.uncramp.core.history;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * Why something could not be saved or read, as a value.
 *
 * @param kind the kind of reason, which has words of its own
 * @param path the file or folder in question, if there is one
 * @param detail what the system said, for a reader who knows computers; no health data
 */
public record Trouble(TroubleKind kind, Optional<SafeText> path, Optional<SafeText> detail) {

    /**
     * Makes a reason that needs no detail.
     *
     * @param kind the kind of reason
     * @param path the file or folder in question
     * @return the reason
     */
    public static Trouble of(TroubleKind kind, SafeText path) {
        return new Trouble(kind, Optional.of(path), Optional.empty());
    }

    /**
     * Makes the reason that there is no folder to write to.
     *
     * @return a reason without a path
     */
    public static Trouble noPlace() {
        return new Trouble(TroubleKind.NO_PLACE, Optional.empty(), Optional.empty());
    }
}
