package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainLimit;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.clinical.Tier;
import dev.uncramp.core.clinical.WarningSign;
import dev.uncramp.core.clinical.WarningSigns;
import java.util.List;
import java.util.Optional;

/**
 * What is decided before a session, from the answers to its questions.
 *
 * <p>Only an explicit "none of these" leads on from the warning signs; Enter and silence lead nowhere. Protocol 2.4.
 *
 * @param asked the warning signs that were asked
 * @param signs the answer to them
 * @param named the sign that was named after a yes or "not sure"; empty while it is not named
 * @param checked whether a person with a sign of the last tier says that it has been checked
 * @param sharpAtRest whether the pain is sharp at rest
 * @param before the score before the session; empty where it was not answered
 */
public record BeforeSession(
        List<WarningSign> asked,
        SignsAnswer signs,
        Optional<WarningSign> named,
        boolean checked,
        boolean sharpAtRest,
        Optional<PainScore> before) {

    /** The answer to "Is any of these new?". */
    public enum SignsAnswer {

        /** Nothing was answered; Enter and silence stay here. */
        NOT_ANSWERED,

        /** None of these. */
        NONE,

        /** Yes, one or more. */
        YES,

        /** Not sure; counts as yes. */
        NOT_SURE
    }

    /** Copies the list. */
    public BeforeSession {
        asked = List.copyOf(asked);
    }

    /**
     * Starts with nothing answered.
     *
     * @param asked the warning signs to ask, the most urgent first
     * @return the open questions
     */
    public static BeforeSession asking(List<WarningSign> asked) {
        return new BeforeSession(asked, SignsAnswer.NOT_ANSWERED, Optional.empty(), false, false, Optional.empty());
    }

    /**
     * Takes the answer to the warning signs.
     *
     * @param answer the answer
     * @return the questions with it
     */
    public BeforeSession answered(SignsAnswer answer) {
        return new BeforeSession(asked, answer, named, checked, sharpAtRest, before);
    }

    /**
     * Takes the sign that was named, by its number.
     *
     * @param sign the sign
     * @return the questions with it
     */
    public BeforeSession naming(WarningSign sign) {
        return new BeforeSession(asked, signs, Optional.of(sign), checked, sharpAtRest, before);
    }

    /**
     * Takes the answer that the named sign has been checked by someone.
     *
     * @return the questions with it
     */
    public BeforeSession beenChecked() {
        return new BeforeSession(asked, signs, named, true, sharpAtRest, before);
    }

    /**
     * Takes the answer that the pain is sharp at rest.
     *
     * @return the questions with it
     */
    public BeforeSession sharp() {
        return new BeforeSession(asked, signs, named, checked, true, before);
    }

    /**
     * Takes the score.
     *
     * @param score the score; empty where it was left out
     * @return the questions with it
     */
    public BeforeSession hurting(Optional<PainScore> score) {
        return new BeforeSession(asked, signs, named, checked, sharpAtRest, score);
    }

    /**
     * Gives how soon help is needed.
     *
     * @return the tier of the named sign, before it is named the most urgent one in the list; empty where none is new
     */
    public Optional<Tier> tier() {
        return switch (signs) {
            case NOT_ANSWERED, NONE -> Optional.empty();
            case YES, NOT_SURE ->
                Optional.of(named.map(WarningSign::tier).orElseGet(() -> WarningSigns.mostUrgent(asked)));
        };
    }

    /**
     * Decides.
     *
     * @param limit the program's limit
     * @return what to do today; empty while the warning signs are not answered
     */
    public Optional<Outcome> decide(PainLimit limit) {
        if (signs == SignsAnswer.NOT_ANSWERED) {
            return Optional.empty();
        }
        Optional<Tier> tier = tier().filter(t -> t != Tier.APPOINTMENT || !checked);
        if (tier.isPresent()) {
            return Optional.of(new Outcome.GetHelp(tier.get()));
        }
        if (sharpAtRest || before.map(PainScore::severe).orElse(false)) {
            return Optional.of(new Outcome.NotToday());
        }
        return Optional.of(
                before.filter(score -> score.value() > limit.value()).isPresent()
                        ? new Outcome.StartGentler()
                        : new Outcome.Start());
    }
}
