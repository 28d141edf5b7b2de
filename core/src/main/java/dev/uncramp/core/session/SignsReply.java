package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Sign;
import dev.uncramp.core.clinical.Tier;
import java.util.Optional;

/**
 * What was said about the warning signs.
 *
 * @param inFull whether they were listed; else one line asked whether anything is new
 * @param answer the answer
 * @param named the sign that was named after a yes or "not sure"; empty while it is not named
 * @param checked whether a person with a sign of the last tier says that someone has checked it
 */
public record SignsReply(boolean inFull, Answer answer, Optional<Sign> named, boolean checked) {

    /** The answer to "Is any of these new?". */
    public enum Answer {

        /** Nothing was answered; Enter and silence stay here. */
        NOT_ANSWERED,

        /** None of these. */
        NONE,

        /** Yes, one or more. */
        YES,

        /** Not sure; counts as yes. */
        NOT_SURE
    }

    static SignsReply open(boolean inFull) {
        return new SignsReply(inFull, Answer.NOT_ANSWERED, Optional.empty(), false);
    }

    /** Yes and "not sure" open the full list. */
    SignsReply answered(Answer given) {
        boolean listed = inFull || given == Answer.YES || given == Answer.NOT_SURE;
        return new SignsReply(listed, given, named, checked);
    }

    SignsReply naming(Sign sign) {
        return new SignsReply(inFull, answer, Optional.of(sign), checked);
    }

    SignsReply beenChecked() {
        return new SignsReply(inFull, answer, named, true);
    }

    /** Whether it leads on: none is new, or the one that is new stands in the last tier and has been checked. */
    boolean leadsOn() {
        return switch (answer) {
            case NOT_ANSWERED -> false;
            case NONE -> true;
            case YES, NOT_SURE ->
                checked && named.filter(sign -> sign.tier() == Tier.APPOINTMENT).isPresent();
        };
    }
}
