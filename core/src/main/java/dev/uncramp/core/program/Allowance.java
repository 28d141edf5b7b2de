package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;

/**
 * A check that is silenced at a place, with the reason.
 *
 * @param rule the id of the check, such as {@code missing-schedule}
 * @param why the reason
 */
public record Allowance(String rule, SafeText why) {}
