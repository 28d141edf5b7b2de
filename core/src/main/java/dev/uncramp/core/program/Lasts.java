package dev.uncramp.core.program;

import dev.uncramp.core.dose.Value;

/**
 * For how long a schedule lasts.
 *
 * @param count how many
 * @param unit days, weeks or months
 */
public record Lasts(Value count, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Days. */
        DAYS,

        /** Weeks. */
        WEEKS,

        /** Months, as trials give their length. */
        MONTHS
    }
}
