package dev.uncramp.core.history;

import java.util.Optional;

/**
 * The day of a program that a person asks for by name; what is not asked for follows from what was done before.
 *
 * @param week the week
 * @param session the session's name
 * @param level the level for every item
 */
public record Wanted(Optional<Integer> week, Optional<String> session, Optional<String> level) {

    /** Nothing: the next session in turn. */
    public static final Wanted NEXT = new Wanted(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same session, wherever in the program the person is. */
    Wanted anywhere() {
        return new Wanted(Optional.empty(), session, Optional.empty());
    }

    /** Whether neither a week nor a level is asked for. */
    boolean isAnywhere() {
        return week.isEmpty() && level.isEmpty();
    }
}
