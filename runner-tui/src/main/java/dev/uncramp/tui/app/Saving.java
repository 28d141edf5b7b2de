package dev.uncramp.tui.app;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * Whether a record is on the disk; "saved" is never said before it is.
 *
 * @param state how far it is
 * @param reason why it is not there, where it could not be written
 */
public record Saving(State state, Optional<SafeText> reason) {

    /** How far a record is. */
    public enum State {
        /** A rehearsal: nothing is kept. */
        NOTHING_TO_KEEP,
        /** On its way. */
        UNDER_WAY,
        /** On the disk. */
        SAVED,
        /** Not written. */
        NOT_SAVED
    }

    /** A rehearsal: nothing is kept. */
    public static final Saving NOTHING = new Saving(State.NOTHING_TO_KEEP, Optional.empty());

    /** On its way. */
    public static final Saving UNDER_WAY = new Saving(State.UNDER_WAY, Optional.empty());

    /** On the disk. */
    public static final Saving SAVED = new Saving(State.SAVED, Optional.empty());

    /**
     * Not written.
     *
     * @param reason why
     * @return the state
     */
    public static Saving not(SafeText reason) {
        return new Saving(State.NOT_SAVED, Optional.of(reason));
    }
}
