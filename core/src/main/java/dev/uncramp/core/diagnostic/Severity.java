package dev.uncramp.core.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
    /** No context could make it right: the file is refused. */
    ERROR,
    /** It is probably a mistake. */
    WARNING,
    /** It could be better. */
    ADVICE;

    /**
     * Gives the word that renderers print.
     *
     * @return {@code error}, {@code warning} or {@code advice}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
