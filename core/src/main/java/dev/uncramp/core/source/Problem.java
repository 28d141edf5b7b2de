package dev.uncramp.core.source;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * Something wrong with a file as text or as YAML.
 *
 * @param weight how much it matters
 * @param rule the rule it breaks, in kebab case
 * @param span where it is
 * @param message the fact, with the value quoted
 * @param help what to do about it
 */
public record Problem(Weight weight, String rule, Span span, SafeText message, Optional<SafeText> help) {

    /** How much a problem matters. */
    public enum Weight {
        /** The file cannot be used as it is. */
        ERROR,
        /** The file can be read, but perhaps not as its author meant it. */
        WARNING
    }

    /** Refuses a rule that is not in kebab case, with {@link IllegalArgumentException}. */
    public Problem {
        if (!rule.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a rule is named in kebab case, found \"%s\"".formatted(rule));
        }
    }

    /**
     * Says whether the file cannot be used because of it.
     *
     * @return true for an error
     */
    public boolean isError() {
        return weight == Weight.ERROR;
    }

    static Problem error(String rule, Span span, String message, String help) {
        return of(Weight.ERROR, rule, span, message, help);
    }

    static Problem warning(String rule, Span span, String message, String help) {
        return of(Weight.WARNING, rule, span, message, help);
    }

    private static Problem of(Weight weight, String rule, Span span, String message, String help) {
        return new Problem(weight, rule, span, SafeText.shown(message), Optional.of(SafeText.shown(help)));
    }
}
