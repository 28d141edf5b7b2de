package dev.uncramp.core.program;

import dev.uncramp.core.dose.Value;

/**
 * For how long a schedule lasts.
 *
 * @param count how many
 * @param unit days or weeks
 */
public record Lasts(Value count, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Days. */
        DAYS,

        /** Weeks. */
        WEEKS
    }
}
