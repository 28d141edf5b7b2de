package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainKind;
import java.util.Optional;

/**
 * How a session ends.
 *
 * @param early whether the exercises were ended before their end
 * @param reason why it ended; empty while it has not
 * @param kind the kind of pain that ended it
 * @param sign the warning sign that ended it
 * @param portion how much of what ran by was confirmed
 */
record Closing(
        boolean early,
        Optional<EndReason> reason,
        Optional<PainKind> kind,
        Optional<SignReported> sign,
        Optional<Portion> portion) {

    static final Closing OPEN =
            new Closing(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Closing finishedEarly() {
        return new Closing(true, reason, kind, sign, portion);
    }

    Closing because(EndReason why) {
        return new Closing(early, reason.or(() -> Optional.of(why)), kind, sign, portion);
    }

    Closing with(PainKind named) {
        return new Closing(early, reason, Optional.of(named), sign, portion);
    }

    Closing with(SignReported report) {
        return new Closing(early, reason, kind, Optional.of(report), portion);
    }

    Closing with(Portion confirmed) {
        return new Closing(early, reason, kind, sign, Optional.of(confirmed));
    }
}
