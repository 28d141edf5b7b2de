package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.SafeText;

/**
 * What a rule found at a place of a program.
 *
 * @param rule the rule
 * @param severity how much it matters
 * @param place the place
 * @param message the fact, with the value quoted
 * @param help what to do about it
 */
public record Finding(Rule rule, Severity severity, ProgramPath place, SafeText message, SafeText help) {

    /**
     * Makes a finding that matters as much as its rule says.
     *
     * @param rule the rule
     * @param place the place
     * @param message the fact, with the value quoted
     * @param help what to do about it
     * @return the finding
     */
    public static Finding of(Rule rule, ProgramPath place, String message, String help) {
        return of(rule, rule.severity(), place, message, help);
    }

    /**
     * Makes a finding.
     *
     * @param rule the rule
     * @param severity how much it matters
     * @param place the place
     * @param message the fact, with the value quoted
     * @param help what to do about it
     * @return the finding
     */
    public static Finding of(Rule rule, Severity severity, ProgramPath place, String message, String help) {
        return new Finding(rule, severity, place, SafeText.shown(message), SafeText.shown(help));
    }

    /**
     * Gives the reason that its rule has.
     *
     * @return why it matters, and the source of that
     */
    public SafeText why() {
        return SafeText.shown(rule.about().reason());
    }
}
