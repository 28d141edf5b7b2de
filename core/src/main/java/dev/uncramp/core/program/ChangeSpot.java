package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.List;

/**
 * Where something changed between two programs, as a person would name the place.
 *
 * @param kind what sort of place it is
 * @param name its name; empty for the whole program and for a session without one
 * @param in the session, the block or both that it stands in, where its name alone does not say which it is
 */
public record ChangeSpot(Kind kind, SafeText name, List<SafeText> in) {

    /** What a place is. */
    public enum Kind {
        /** The program itself. */
        PROGRAM,
        /** An exercise of the program's own. */
        EXERCISE,
        /** A session. */
        SESSION,
        /** A block. */
        BLOCK,
        /** An exercise, a care step or a repeated block in a session. */
        ENTRY
    }

    /** Copies the list. */
    public ChangeSpot {
        in = List.copyOf(in);
    }

    /**
     * Names the whole program.
     *
     * @return its spot
     */
    public static ChangeSpot program() {
        return new ChangeSpot(Kind.PROGRAM, SafeText.of(""), List.of());
    }
}
