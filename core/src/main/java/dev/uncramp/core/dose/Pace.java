package dev.uncramp.core.dose;

import java.util.Locale;

/** How hard, in a word; a pace and an effort are written with the same words. */
public enum Pace {
    /** Easy. */
    EASY,
    /** Slow. */
    SLOW,
    /** Moderate. */
    MODERATE,
    /** Brisk. */
    BRISK,
    /** Fast. */
    FAST,
    /** Hard. */
    HARD;

    /**
     * Gives the pace as it stands in a dose line.
     *
     * @return its word, such as {@code easy}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
