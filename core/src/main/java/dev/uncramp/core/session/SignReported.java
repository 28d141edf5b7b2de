package dev.uncramp.core.session;

import dev.uncramp.core.clinical.Tier;
import java.util.Optional;

/**
 * The person named a warning sign, or was not sure; it ends the session.
 *
 * @param at when
 * @param tier how soon to ask for help
 * @param sign the key of the sign, or empty where it was not named
 */
public record SignReported(Moment at, Tier tier, Optional<String> sign) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.signReported(this);
    }
}
