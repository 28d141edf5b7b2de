package dev.uncramp.core.session;

import dev.uncramp.core.clinical.PainKind;

/**
 * The person named a kind of pain; it ends the session.
 *
 * @param at when
 * @param kind the kind
 */
public record KindReported(Moment at, PainKind kind) implements SessionEvent {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.kindReported(this);
    }
}
