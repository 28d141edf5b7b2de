package dev.uncramp.core.program;

import dev.uncramp.core.text.SafeText;
import java.util.Optional;

/**
 * The pain rule that a program sets for itself.
 *
 * @param limit the score that is the limit; without it the grade's counts; with a target, how far that pain may go, and
 *     the grade's counts for any other
 * @param settle by when pain is back to what it was
 * @param noRiseInAWeek whether pain is not to rise from week to week
 * @param expect what may be felt, in words
 * @param expectIn in which weeks it may be felt; empty in all of them
 * @param direction which way pain may move, in words
 * @param target pain that is the aim, in words; only with the clinician who ordered it
 * @param orderedBy the clinician who ordered pain as a target, or as much pain as the limit allows
 */
public record PainRule(
        Optional<PainLimits> limit,
        Optional<Settle> settle,
        boolean noRiseInAWeek,
        Optional<SafeText> expect,
        Optional<RowKey.Weeks> expectIn,
        Optional<SafeText> direction,
        Optional<SafeText> target,
        Optional<SafeText> orderedBy) {

    /** Refuses pain as a target without the clinician who ordered it. */
    public PainRule {
        if (expectIn.isPresent() && expect.isEmpty()) {
            throw new IllegalArgumentException("weeks in which nothing is expected");
        }
        if (target.isPresent() && orderedBy.isEmpty()) {
            throw new IllegalArgumentException("pain as a target needs the clinician who ordered it");
        }
    }

    /**
     * Lays this rule over one that is farther away; for each thing the nearest one counts. An ache that was ordered, its
     * limit and what is felt of it belong together: a rule that has a limit or a target of its own takes none of them.
     *
     * @param farther the rule of the whole program
     * @return what counts here
     */
    public PainRule over(PainRule farther) {
        boolean own = limit.isPresent() || target.isPresent();
        boolean apart = own && farther.target.isPresent();
        boolean sameLimit = !apart && target.isEmpty();
        boolean itsWords = apart || expect.isPresent();
        return new PainRule(
                sameLimit ? limit.or(farther::limit) : limit,
                settle.or(farther::settle),
                noRiseInAWeek || farther.noRiseInAWeek,
                itsWords ? expect : farther.expect,
                itsWords ? expectIn : farther.expectIn,
                apart ? direction : direction.or(farther::direction),
                own ? target : farther.target,
                own ? orderedBy : farther.orderedBy);
    }

    /**
     * Gives who ordered that pain is fine up to the limit.
     *
     * @return the clinician; empty where pain is the aim, and where nobody is named or no limit is written
     */
    public Optional<SafeText> allowedBy() {
        return limit.isPresent() && target.isEmpty() ? orderedBy : Optional.empty();
    }

    /**
     * Makes a rule that has only a limit.
     *
     * @param limit the limit, 1 to 9
     * @return the rule
     */
    public static PainRule of(int limit) {
        return new PainRule(
                Optional.of(PainLimits.of(limit)),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
