package dev.uncramp.core.exercise;

import dev.uncramp.core.text.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * What to tell the person, each part with its role.
 *
 * @param setUp how to get into place
 * @param move what to do, one sentence or a few steps in order; may be empty
 * @param feel what it should feel like, and where
 * @param breathe how to breathe
 * @param avoid what to keep away from
 */
public record Instructions(
        Optional<SafeText> setUp,
        List<SafeText> move,
        Optional<SafeText> feel,
        Optional<SafeText> breathe,
        Optional<SafeText> avoid) {

    private static final Instructions NONE =
            new Instructions(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list of steps. */
    public Instructions {
        move = List.copyOf(move);
    }

    /**
     * Gives instructions that say nothing.
     *
     * @return empty instructions
     */
    public static Instructions none() {
        return NONE;
    }

    /**
     * Makes instructions of one short text.
     *
     * @param move what to do
     * @return instructions that hold only this
     */
    public static Instructions of(String move) {
        return new Instructions(
                Optional.empty(), List.of(SafeText.of(move)), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
