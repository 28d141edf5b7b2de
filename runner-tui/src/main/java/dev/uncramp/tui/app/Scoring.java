package dev.uncramp.tui.app;

import dev.uncramp.core.clinical.PainBand;
import dev.uncramp.core.clinical.PainScore;
import dev.uncramp.core.session.Action;
import dev.uncramp.core.session.Phase;
import dev.uncramp.core.session.Session;
import java.util.Optional;

/** What a pain score leads to. */
final class Scoring {

    private Scoring() {}

    /** Takes a whole score where the screen asks for one. */
    static Next score(Model model, int number) {
        if (model.below() == Screen.PAIN_BEFORE) {
            return Opening.decide(model, Optional.of(PainScore.of(number)));
        }
        return model.stage()
                .running()
                .map(session -> report(model, session, number))
                .orElseGet(() -> Next.of(model));
    }

    private static Next report(Model model, Session session, int number) {
        Next next = Turning.ask(model.with(Panel.NONE), Action.pain(number));
        return next.then(after -> Next.of(said(after, session, number)));
    }

    /** The remark, or the offer, that answers a score. */
    private static Model said(Model after, Session before, int number) {
        Optional<Session> running = after.stage().running();
        if (running.isEmpty() || running.get().phase() == Phase.EASING || running.equals(Optional.of(before))) {
            return after;
        }
        PainBand band = running.get()
                .item()
                .map(item -> running.get().band(item.index()))
                .orElse(PainBand.NOT_ANSWERED);
        return switch (band) {
            case AMBER -> {
                int limit = running.get().rules().limit().value();
                yield amber(
                        number <= limit
                                ? after.noting("note.amber-within", number, limit)
                                : after.noting("note.amber", number));
            }
            case GREEN -> after.noting(after.below() == Screen.STOPPED ? "note.stopped" : "note.green", number);
            case RED, NOT_ANSWERED -> after.noting("note.logged", number);
        };
    }

    /** A gentler way is offered where a movement runs on. */
    private static Model amber(Model after) {
        boolean moves = after.below().runs()
                && after.session()
                        .flatMap(Session::current)
                        .filter(step -> step.kind().isWork())
                        .isPresent();
        return moves ? after.with(Panel.of(Panel.Kind.AMBER)) : after;
    }
}
