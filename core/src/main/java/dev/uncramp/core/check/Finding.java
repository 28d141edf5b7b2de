package dev.uncramp.core.check;

import dev.uncramp.core.diagnostic.Severity;
import dev.uncramp.core.program.ProgramPath;
import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * What a rule found at a place of a program.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param place the place
 * @param message the fact, with the value quoted
 * @param help what to do about it
 */
public record Finding(String rule, Severity severity, ProgramPath place, SafeText message, Optional<SafeText> help) {

    static Finding of(Rule rule, ProgramPath place, String message, String help) {
        return new Finding(
                rule.id(), rule.severity(), place, SafeText.shown(message), Optional.of(SafeText.shown(help)));
    }
}
